using System.Text.Json;
using System.Text.Json.Nodes;

namespace McpSpecKit.Reference.Tools;

/// <summary>Fails in its own way, which is no failure of the protocol (page <c>server/tools</c>, section "Error Handling").</summary>
internal sealed class ErrorTool() : Tool("test_error_handling", "Always fails.")
{
    public override Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken) =>
        Task.FromResult(Failure("This tool intentionally returns an error for testing."));
}
