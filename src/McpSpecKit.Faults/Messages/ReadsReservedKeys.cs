using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-033", "expects text under every reserved key")]
public sealed class ReadsReservedKeys : ServerBehaviour
{
    public override Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken) =>
        HasOnlyText(context.Request) ? base.AnswerAsync(context, cancellationToken) : throw Refusal;

    public override Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken) =>
        HasOnlyText(request.Request) ? base.AnswerAsync(request, cancellationToken) : throw Refusal;

    private static RefusedException Refusal => new(ErrorCode.InvalidParams, "Invalid params: a reserved key has no text.");

    private static bool HasOnlyText(JsonRpcRequest request) =>
        request.Params is not { } parameters
        || !parameters.TryGetProperty("_meta", out var meta)
        || meta.EnumerateObject().All(entry => !entry.Name.Contains("probe", StringComparison.Ordinal) || entry.Value.ValueKind is JsonValueKind.String);
}
