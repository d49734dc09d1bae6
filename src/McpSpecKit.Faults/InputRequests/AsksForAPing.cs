using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-006", "asks the client for a ping in a result", AlsoBreaks = ["MS-062"], Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AsksForAPing : ServerBehaviour
{
    public override JsonObject AskForInput(StatelessRequest request, ClientQuestion question) => new()
    {
        ["resultType"] = "input_required",
        ["inputRequests"] = new JsonObject { ["there"] = new JsonObject { ["method"] = Method.Ping } },
    };
}
