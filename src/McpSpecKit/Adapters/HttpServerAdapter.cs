using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A server behind a URL, launched by the kit where a command is given; every connection is a client of the one server.</summary>
public sealed class HttpServerAdapter : IServerAdapter, IServerEndpoint
{
    private readonly LaunchedServer? launched;
    private readonly Uri url;

    /// <summary>Describes a server; nothing is launched yet.</summary>
    /// <param name="url">The URL; <c>{port}</c> in it becomes a free port.</param>
    /// <param name="start">The command that starts the server; <c>{port}</c> in it becomes the same port. None where it runs already.</param>
    /// <param name="claims">The revisions that its authors say it speaks; empty leaves it to the survey.</param>
    /// <param name="startWindow">How long the port may take to answer.</param>
    /// <exception cref="FormatException">The URL is no absolute HTTP URL.</exception>
    public HttpServerAdapter(string url, LaunchCommand? start, IReadOnlyList<Revision> claims, TimeSpan startWindow)
    {
        var port = url.Contains(FreePort.Placeholder, StringComparison.Ordinal) ? FreePort.Find() : 0;
        this.url = Parse(FreePort.Fill(url, port));
        launched = start is null ? null : new LaunchedServer(start with { Command = FreePort.Fill(start.Command, port) }, this.url, startWindow);
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

    private static Uri Parse(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"
            ? new Uri(url)
            : throw new FormatException($"«{url}» is no HTTP URL; write it whole, such as http://127.0.0.1:3000/mcp.");
}
