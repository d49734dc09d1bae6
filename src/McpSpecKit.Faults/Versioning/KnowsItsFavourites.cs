using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-006", "keeps a tool from a client by its name", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class KnowsItsFavourites : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (IsDisliked(request.Request) && result["tools"] is JsonArray { Count: > 0 } tools) tools.RemoveAt(tools.Count - 1);
        return result;
    }

    private static bool IsDisliked(JsonRpcRequest request) =>
        request.Params is { } parameters
        && parameters.GetProperty("_meta").TryGetProperty(MetaKey.ClientInfo, out var client)
        && client.GetProperty("name").GetString() == "claude-ai";
}
