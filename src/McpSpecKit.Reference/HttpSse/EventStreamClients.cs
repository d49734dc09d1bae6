using System.Security.Cryptography;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.HttpSse;

/// <summary>All clients with an open stream, apart from each other: what is sent to one goes over its own stream.</summary>
internal sealed class EventStreamClients(ServerBehaviour behaviour, TimeProvider time)
{
    private const int IdBytes = 16;

    private readonly Lock gate = new();
    private readonly List<EventStreamClient> clients = [];

    public EventStreamClient Open()
    {
        var id = RandomNumberGenerator.GetHexString(IdBytes * 2, lowercase: true);
        var client = new EventStreamClient(id, behaviour, new Outlet(this, id), time);
        lock (gate) clients.Add(client);
        return client;
    }

    public EventStreamClient? Find(string id)
    {
        lock (gate) return clients.Find(client => client.Id == id);
    }

    public void Close(EventStreamClient client)
    {
        lock (gate)
        {
            if (!clients.Remove(client)) return;
        }

        client.End();
        behaviour.SessionEnded(client.Core);
        client.Dispose();
    }

    public void CloseAll()
    {
        List<EventStreamClient> open;
        lock (gate) open = [.. clients];
        open.ForEach(Close);
    }

    private EventStreamClient? Choose(string id)
    {
        lock (gate) return clients.Find(client => client.Id == id) is { } own ? behaviour.ChooseStream(own, clients) : null;
    }

    /// <summary>The way out to one client, as long as its stream is open.</summary>
    private sealed class Outlet(EventStreamClients clients, string id) : IOutlet
    {
        public Task SendAsync(JsonNode message, CancellationToken cancellationToken) =>
            clients.Choose(id)?.SendAsync(message, cancellationToken) ?? Task.CompletedTask;
    }
}
