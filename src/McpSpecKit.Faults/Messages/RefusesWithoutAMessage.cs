using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-013", "answers an unknown method with an error that has no message", AlsoBreaks = ["HT-016", "MS-001", "MS-005", "MS-026"])]
public sealed class RefusesWithoutAMessage : ServerBehaviour
{
    public override JsonObject Refuse(RequestId id, RefusedException refusal)
    {
        var answer = base.Refuse(id, refusal);
        if (refusal.Code == ErrorCode.MethodNotFound) answer["error"]!.AsObject().Remove("message");
        return answer;
    }
}
