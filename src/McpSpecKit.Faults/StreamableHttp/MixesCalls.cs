using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault(
    "HT-023",
    "sends what belongs to any call on the stream of the latest",
    Transports = [Transport.StreamableHttp],
    AlsoBreaks = ["HT-058", "HT-061"])]
public sealed class MixesCalls : ServerBehaviour
{
    private readonly ConcurrentDictionary<ServerSession, IOutlet> latest = new();

    public override IOutlet ChooseOutlet(ServerSession session, IOutlet related)
    {
        if (related is not IEventStream) return related;
        latest[session] = related;
        return new Latest(this, session);
    }

    private sealed class Latest(MixesCalls server, ServerSession session) : IOutlet
    {
        public Task SendAsync(JsonNode message, CancellationToken cancellationToken) =>
            server.latest[session].SendAsync(message, cancellationToken);
    }
}
