using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-014", "answers an unknown method with an error whose code is a text", AlsoBreaks = ["HT-016", "MS-001", "MS-005", "MS-026"])]
public sealed class RefusesWithATextAsCode : ServerBehaviour
{
    public override JsonObject Refuse(RequestId id, RefusedException refusal)
    {
        var answer = base.Refuse(id, refusal);
        if (refusal.Code == ErrorCode.MethodNotFound) answer["error"]!["code"] = "METHOD_NOT_FOUND";
        return answer;
    }
}
