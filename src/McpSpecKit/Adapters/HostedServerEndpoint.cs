using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A path of a server in the kit's own process.</summary>
internal sealed class HostedServerEndpoint(Transport transport, string name, string path, SharedHost host, Waits waits) : IServerEndpoint
{
    public Transport Transport => transport;

    public string Address => $"{name} {path}";

    public async Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var url = new Uri(await host.StartedAsync(cancellationToken), path);
        return transport is Transport.HttpSse ? new HttpSseChannel(url, waits, time) : new StreamableHttpChannel(url, waits, time);
    }

    public Task<int?> ShutDownAsync(CancellationToken cancellationToken) => host.ShutDownAsync(cancellationToken);
}
