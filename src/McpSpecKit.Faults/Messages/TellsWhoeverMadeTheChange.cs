using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault(
    "PT-016",
    "tells of a change along with the answer to the call that made it, though nobody has subscribed",
    Transports = [Transport.Stdio, Transport.StreamableHttp],
    AlsoBreaks = ["PT-020"])]
public sealed class TellsWhoeverMadeTheChange : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        if (request.Request.Params is { } parameters && parameters.GetProperty("name").ValueEquals("test_trigger_tool_change"))
            await request.NotifyAsync(Method.ToolsChanged, parameters: null, cancellationToken);
        return await base.CallToolAsync(request, cancellationToken);
    }
}
