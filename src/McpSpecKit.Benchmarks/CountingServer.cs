using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Benchmarks;

/// <summary>Counts the connections to the first endpoint of a server.</summary>
/// <param name="server">The server; disposed with the count.</param>
internal sealed class CountingServer(IServerAdapter server) : IServerAdapter, IServerEndpoint
{
    private int connections;

    public int Connections => connections;

    public string Name => server.Name;

    public IReadOnlyList<IServerEndpoint> Endpoints => [this];

    public IReadOnlyList<Revision> Claims => server.Claims;

    public Transport Transport => server.Endpoints[0].Transport;

    public string Address => server.Endpoints[0].Address;

    public Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref connections);
        return server.Endpoints[0].ConnectAsync(time, cancellationToken);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
