using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("PG-007", "reports progress of a call without a token, under the id of the call")]
public sealed class ReportsProgressNobodyAskedFor : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        await ReportAsync(context, cancellationToken);
        return await base.CallToolAsync(context, cancellationToken);
    }

    public override async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        await ReportAsync(request, cancellationToken);
        return await base.CallToolAsync(request, cancellationToken);
    }

    private static Task ReportAsync(RequestScope scope, CancellationToken cancellationToken) =>
        scope.Request.Params is { } parameters && !(parameters.TryGetProperty("_meta", out var meta) && meta.TryGetProperty(MetaKey.ProgressToken, out _))
            ? scope.NotifyAsync(Method.Progress, new JsonObject { ["progressToken"] = scope.Request.Id.ToJsonNode(), ["progress"] = 1 }, cancellationToken)
            : Task.CompletedTask;
}
