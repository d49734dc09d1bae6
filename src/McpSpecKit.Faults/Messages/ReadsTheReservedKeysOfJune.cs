using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-033", "expects text under the keys that 2025-06-18 alone reserves")]
public sealed class ReadsTheReservedKeysOfJune : ServerBehaviour
{
    private const string June = "2025-06-18";

    public override Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken) =>
        context.Session.Version == June && HasAnotherType(context.Request)
            ? throw new RefusedException(ErrorCode.InvalidParams, "Invalid params: a reserved key has no text.")
            : base.AnswerAsync(context, cancellationToken);

    private static bool HasAnotherType(JsonRpcRequest request) =>
        request.Params is { } parameters
        && parameters.TryGetProperty("_meta", out var meta)
        && meta.EnumerateObject().Any(entry => IsReserved(entry.Name) && entry.Value.ValueKind is not JsonValueKind.String);

    private static bool IsReserved(string key) =>
        key.StartsWith("modelcontextprotocol.", StringComparison.Ordinal) || key.StartsWith("mcp.", StringComparison.Ordinal);
}
