using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-023", "answers an unknown tool with a code of the old range", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class UsesACodeOfTheOldRange : ServerBehaviour
{
    public override JsonObject Refuse(RequestId id, RefusedException refusal)
    {
        var answer = base.Refuse(id, refusal);
        if (refusal.Message.Contains("there is no tool", StringComparison.Ordinal)) answer["error"]!["code"] = -32001;
        return answer;
    }
}
