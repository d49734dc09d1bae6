using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A server behind one or more URLs, launched by the kit where a command is given.</summary>
public sealed class HttpServerAdapter : IServerAdapter
{
    private readonly LaunchedServer? launched;

    /// <summary>Describes a server; nothing is launched yet.</summary>
    /// <param name="addresses">Where the one server listens; at least one.</param>
    /// <param name="start">The command that starts the server. None where it runs already.</param>
    /// <param name="claims">The revisions that its authors say it speaks; empty leaves it to the survey.</param>
    /// <param name="windows">How long to wait: the first reply for each port to answer, the reply for a stream to open.</param>
    /// <exception cref="ArgumentException">A transport is none over HTTP.</exception>
    public HttpServerAdapter(
        IReadOnlyList<HttpAddress> addresses,
        LaunchCommand? start,
        IReadOnlyList<Revision> claims,
        Waits windows)
    {
        if (addresses.FirstOrDefault(address => address.Transport is not (Transport.StreamableHttp or Transport.HttpSse)) is { } other)
            throw new ArgumentException($"{other.Transport.ToName()} has no URL.", nameof(addresses));

        launched = start is null ? null : new LaunchedServer(start, [.. addresses.Select(address => address.Url)], windows.FirstReply);
        Endpoints = [.. addresses.Select(address => new HttpServerEndpoint(address, launched, windows))];
        Claims = claims;
    }

    /// <inheritdoc />
    public string Name => Endpoints[0].Address;

    /// <inheritdoc />
    public IReadOnlyList<IServerEndpoint> Endpoints { get; }

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => launched?.DisposeAsync() ?? ValueTask.CompletedTask;
}
