using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("CT-005", "loses the answer to a call that has reported progress", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class LosesTheAnswerAfterProgress : ServerBehaviour
{
    private const string ProgressTool = "test_tool_with_progress";

    public override async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.CallToolAsync(request, cancellationToken);
        return Calls(request, ProgressTool) ? throw new OperationCanceledException() : result;
    }

    private static bool Calls(StatelessRequest request, string tool) =>
        request.Request.Params is { } parameters && parameters.GetProperty("name").ValueEquals(tool);
}
