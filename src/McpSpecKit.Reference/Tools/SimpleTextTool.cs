using System.Text.Json;
using System.Text.Json.Nodes;

namespace McpSpecKit.Reference.Tools;

/// <summary>Answers at once.</summary>
internal sealed class SimpleTextTool() : Tool("test_simple_text", "Answers with a text at once.")
{
    public override Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken) =>
        Task.FromResult(Answer("This is a simple text response for testing."));
}
