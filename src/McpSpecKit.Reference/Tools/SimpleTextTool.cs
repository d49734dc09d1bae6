using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>Answers at once.</summary>
internal sealed class SimpleTextTool() : Tool("test_simple_text", "Answers with a text at once.")
{
    public override Task<JsonObject> CallAsync(
        RequestContext context, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken) =>
        Task.FromResult(Answer("This is a simple text response for testing."));
}
