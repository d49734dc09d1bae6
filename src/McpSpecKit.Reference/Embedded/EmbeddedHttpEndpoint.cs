using McpSpecKit.Adapters;
using McpSpecKit.Reference.Http;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded server over HTTP: started for the first client, and the same for all that follow.</summary>
/// <param name="transport"><see cref="Transport.StreamableHttp"/> or <see cref="Transport.HttpSse"/>.</param>
/// <param name="behaviour">Makes what decides for one server.</param>
/// <param name="serverTime">The server's clock.</param>
internal sealed class EmbeddedHttpEndpoint(Transport transport, Func<ServerBehaviour> behaviour, TimeProvider serverTime)
    : IServerEndpoint, IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly List<ReferenceHttpServer> servers = [];

    public Transport Transport => transport;

    public string Address => "embedded";

    public bool FreshHostPerConnection { get; set; }

    public async Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var server = await ServerAsync(cancellationToken);
        return transport is Transport.HttpSse
            ? new HttpSseChannel(server.EventStream, Waits.Default.Reply, time)
            : new StreamableHttpChannel(server.Endpoint, time);
    }

    public async Task<int?> ShutDownAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (servers.Count is 0) return null;
            await servers[^1].DisposeAsync();
            servers.RemoveAt(servers.Count - 1);
            return 0;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers) await server.DisposeAsync();
        turn.Dispose();
    }

    private async Task<ReferenceHttpServer> ServerAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (servers.Count is 0 || FreshHostPerConnection)
                servers.Add(await ReferenceHttpServer.StartAsync(behaviour(), serverTime, cancellationToken));
            return servers[^1];
        }
        finally
        {
            turn.Release();
        }
    }
}
