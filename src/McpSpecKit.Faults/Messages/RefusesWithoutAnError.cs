using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-011", "answers an unknown method with neither a result nor an error", AlsoBreaks = ["HT-016", "MS-001", "MS-005", "MS-026"])]
public sealed class RefusesWithoutAnError : ServerBehaviour
{
    public override JsonObject Refuse(RequestId id, RefusedException refusal)
    {
        var answer = base.Refuse(id, refusal);
        if (refusal.Code == ErrorCode.MethodNotFound) answer.Remove("error");
        return answer;
    }
}
