using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-019", "tells of changes to its tools though it did not declare tools.listChanged", AlsoBreaks = ["HT-041"])]
public sealed class TellsOfChangesUndeclared : ServerBehaviour
{
    private const string ToolsChanged = "notifications/tools/list_changed";

    public TellsOfChangesUndeclared()
        : base(new ServerOptions { ToolListChanged = false })
    {
    }

    public override async Task InitializedAsync(ServerSession session, CancellationToken cancellationToken)
    {
        await base.InitializedAsync(session, cancellationToken);
        await session.Unrelated.SendAsync(JsonRpc.Notification(ToolsChanged), cancellationToken);
    }

    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        await context.NotifyAsync(ToolsChanged, parameters: null, cancellationToken);
        return await base.CallToolAsync(context, cancellationToken);
    }
}
