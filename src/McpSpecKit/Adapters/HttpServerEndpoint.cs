using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A URL of a server; every connection is a client of the one server.</summary>
/// <param name="address">The URL and what is spoken there.</param>
/// <param name="launched">The server, where the kit launches it.</param>
/// <param name="windows">How long to wait.</param>
internal sealed class HttpServerEndpoint(HttpAddress address, LaunchedServer? launched, Waits windows) : IServerEndpoint
{
    public Transport Transport => address.Transport;

    public string Address => address.Url.ToString();

    /// <remarks>A server on this machine is found, launched by whomever.</remarks>
    public Func<long?>? FindWork() => address.Url.IsLoopback ? ProcessPlatform.Current.WorkBehind(address.Url.Port) : null;

    public async Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        if (launched is not null) await launched.EnsureRunningAsync(time, cancellationToken);
        return Transport is Transport.HttpSse
            ? new HttpSseChannel(address.Url, windows, time, headers: address.Headers)
            : new StreamableHttpChannel(address.Url, windows, time, headers: address.Headers);
    }

    public async Task<int?> ShutDownAsync(CancellationToken cancellationToken) =>
        launched is null ? null : await launched.ShutDownAsync(cancellationToken);
}
