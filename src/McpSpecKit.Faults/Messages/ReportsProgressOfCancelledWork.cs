using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-005", "goes on to report the progress of a cancelled request, and withholds the answer alone", Transports = [Transport.Stdio])]
public sealed class ReportsProgressOfCancelledWork : ServerBehaviour
{
    private const string ProgressTool = "test_tool_with_progress";

    public override Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken) =>
        base.CallToolAsync(request, Calls(request, ProgressTool) ? CancellationToken.None : cancellationToken);

    private static bool Calls(StatelessRequest request, string tool) =>
        request.Request.Params is { } parameters && parameters.GetProperty("name").ValueEquals(tool);
}
