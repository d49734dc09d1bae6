using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-029", "answers an unknown tool with a code that JSON-RPC keeps for itself", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MakesUpACodeOfJsonRpc : ServerBehaviour
{
    public override JsonObject Refuse(RequestId id, RefusedException refusal)
    {
        var answer = base.Refuse(id, refusal);
        if (refusal.Message.Contains("there is no tool", StringComparison.Ordinal)) answer["error"]!["code"] = -32500;
        return answer;
    }
}
