using System.Text.Json;
using System.Text.Json.Nodes;

namespace McpSpecKit.Reference.Tools;

/// <summary>Logs while it works (page <c>server/utilities/logging</c>).</summary>
internal sealed class LoggingTool() : Tool("test_tool_with_logging", "Sends three log messages, then answers.")
{
    private static readonly string[] Lines = ["The tool started.", "The tool is at work.", "The tool is done."];

    public override async Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        foreach (var line in scope.MayLog ? Lines : []) await scope.LogAsync("info", line, cancellationToken);
        return Answer("Logged.");
    }
}
