using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-001", "answers an unknown method with the code of invalid params", AlsoBreaks = ["HT-016", "MS-026"])]
public sealed class CallsUnknownMethodsInvalid : ServerBehaviour
{
    public override JsonObject Refuse(RequestId id, RefusedException refusal)
    {
        var answer = base.Refuse(id, refusal);
        if (refusal.Code == ErrorCode.MethodNotFound) answer["error"]!["code"] = ErrorCode.InvalidParams;
        return answer;
    }
}
