using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault(
    "LC-016",
    "gives a client the version of another that is still connected",
    Transports = [Transport.StreamableHttp, Transport.HttpSse],
    AlsoBreaks = ["LC-011", "LC-012", "LC-013", "MS-031"])]
public sealed class SharesAVersionAmongClients : ServerBehaviour
{
    private readonly Lock gate = new();
    private readonly HashSet<ServerSession> connected = [];

    public override Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var result = base.InitializeAsync(context, cancellationToken);
            connected.Add(context.Session);
            return result;
        }
    }

    public override string ChooseVersion(string offered) => connected.FirstOrDefault()?.Version ?? base.ChooseVersion(offered);

    public override void SessionEnded(ServerSession session)
    {
        lock (gate) connected.Remove(session);
    }
}
