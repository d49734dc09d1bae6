using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A server behind a URL, launched by the kit where a command is given; every connection is a client of the one server.</summary>
public sealed class HttpServerAdapter : IServerAdapter, IServerEndpoint
{
    private readonly LaunchedServer? launched;
    private readonly Uri url;

    /// <summary>Describes a server; nothing is launched yet.</summary>
    /// <param name="url">The URL of its one endpoint.</param>
    /// <param name="start">The command that starts the server. None where it runs already.</param>
    /// <param name="claims">The revisions that its authors say it speaks; empty leaves it to the survey.</param>
    /// <param name="startWindow">How long the port may take to answer.</param>
    public HttpServerAdapter(Uri url, LaunchCommand? start, IReadOnlyList<Revision> claims, TimeSpan startWindow)
    {
        this.url = url;
        launched = start is null ? null : new LaunchedServer(start, url, startWindow);
        Claims = claims;
    }

    /// <inheritdoc />
    public string Name => Address;

    /// <inheritdoc />
    public IReadOnlyList<IServerEndpoint> Endpoints => [this];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; }

    /// <inheritdoc />
    public Transport Transport => Transport.StreamableHttp;

    /// <inheritdoc />
    public string Address => url.ToString();

    /// <inheritdoc />
    public async Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        if (launched is not null) await launched.EnsureRunningAsync(time, cancellationToken);
        return new StreamableHttpChannel(url, time);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (launched is null) return;
        await launched.DisposeAsync();
        LeftBehind.End();
    }
}
