using McpSpecKit.Adapters;
using McpSpecKit.Reference.Http;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded server over HTTP: started for the first client and the same for all that follow, or one for each connection.</summary>
/// <param name="transport"><see cref="Transport.StreamableHttp"/> or <see cref="Transport.HttpSse"/>.</param>
/// <param name="behaviour">Makes what decides for one server.</param>
/// <param name="serverTime">The server's clock.</param>
internal sealed class EmbeddedHttpEndpoint(Transport transport, Func<ServerBehaviour> behaviour, TimeProvider serverTime)
    : IServerEndpoint, IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private ReferenceHttpServer? shared;

    public Transport Transport => transport;

    public string Address => "embedded";

    public bool FreshHostPerConnection { get; set; }

    public async Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var server = FreshHostPerConnection ? await StartAsync(cancellationToken) : await SharedAsync(cancellationToken);
        var own = FreshHostPerConnection ? server : null;
        return transport is Transport.HttpSse
            ? new HttpSseChannel(server.EventStream, Waits.Default, time, own)
            : new StreamableHttpChannel(server.Endpoint, Waits.Default, time, own);
    }

    public async Task<int?> ShutDownAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (shared is null) return null;
            await shared.DisposeAsync();
            shared = null;
            return 0;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (shared is not null) await shared.DisposeAsync();
        turn.Dispose();
    }

    private async Task<ReferenceHttpServer> SharedAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return shared ??= await StartAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private Task<ReferenceHttpServer> StartAsync(CancellationToken cancellationToken) =>
        ReferenceHttpServer.StartAsync(behaviour(), serverTime, cancellationToken);
}
