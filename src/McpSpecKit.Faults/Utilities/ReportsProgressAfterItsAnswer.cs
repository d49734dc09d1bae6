using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Utilities;

[Fault("PG-012", "reports the end of a call once more after its answer", Transports = [Transport.Stdio])]
public sealed class ReportsProgressAfterItsAnswer : ServerBehaviour
{
    private const int Far = 1_000_000;
    private readonly ConcurrentDictionary<RequestId, JsonObject> last = new();

    public override Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        Remember(context);
        return base.CallToolAsync(context, cancellationToken);
    }

    public override Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        Remember(request);
        return base.CallToolAsync(request, cancellationToken);
    }

    public override string Write(JsonNode message)
    {
        var text = base.Write(message);
        if (message is not JsonObject || message["result"] is null || message["id"] is not { } id) return text;
        return RequestId.TryRead(JsonElement.Parse(id.ToJsonString()), out var answered) && last.TryRemove(answered, out var progress)
            ? $"{text}\n{base.Write(progress)}"
            : text;
    }

    private void Remember(RequestScope scope)
    {
        if (scope.Related is not StandardOutput || scope.Request.Params is not { } parameters || !parameters.TryGetProperty("_meta", out var meta) || !meta.TryGetProperty(MetaKey.ProgressToken, out var token)) return;
        last[scope.Request.Id] = JsonRpc.Notification(
            Method.Progress,
            new JsonObject { ["progressToken"] = JsonNode.Parse(token.GetRawText()), ["progress"] = Far });
    }
}
