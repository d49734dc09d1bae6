using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-019", "tells of tasks in revisions that have none")]
public sealed class TellsOfTasksTooEarly : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        if (context.Session.Revision < Options.LatestLegacy)
        {
            var task = new JsonObject { ["taskId"] = "1", ["status"] = "working" };
            await context.NotifyAsync("notifications/tasks/status", task, cancellationToken);
        }

        return await base.CallToolAsync(context, cancellationToken);
    }
}
