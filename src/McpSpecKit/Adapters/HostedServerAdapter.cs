using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>
/// A server over HTTP that lives in the kit's own process, such as a web host under test. It is started for the first connection, is the
/// same for all that follow, and is started anew after it was asked to shut down.
/// </summary>
/// <example>
/// <code>
/// new HostedServerAdapter("my server", async cancellationToken =>
/// {
///     var app = CreateApplication("http://127.0.0.1:0");
///     await app.StartAsync(cancellationToken);
///     return new HostedServer(new Uri(app.Urls.Single()), app);
/// });
/// </code>
/// </example>
/// <param name="name">What reports call the server.</param>
/// <param name="start">Starts it. What it throws is reported as the reason why the server cannot be reached.</param>
/// <param name="paths">What is spoken where, as paths from its base address; Streamable HTTP at <c>/mcp</c> unless given.</param>
/// <param name="waits">How long the kit waits; <see cref="Waits.Default"/> unless given.</param>
public sealed class HostedServerAdapter(
    string name,
    Func<CancellationToken, Task<HostedServer>> start,
    IReadOnlyDictionary<Transport, string>? paths = null,
    Waits? waits = null) : IServerAdapter
{
    private static readonly IReadOnlyDictionary<Transport, string> Usual = new Dictionary<Transport, string> { [Transport.StreamableHttp] = "/mcp" };

    private readonly SharedHost host = new(name, start);
    private IReadOnlyList<IServerEndpoint>? endpoints;

    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    /// <exception cref="ArgumentException">A transport is none over HTTP.</exception>
    public IReadOnlyList<IServerEndpoint> Endpoints => endpoints ??= [.. (paths ?? Usual).Select(path => EndpointOf(path.Key, path.Value))];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; init; } = [];

    /// <inheritdoc />
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private HostedServerEndpoint EndpointOf(Transport transport, string path) => transport is Transport.StreamableHttp or Transport.HttpSse
        ? new HostedServerEndpoint(transport, name, path, host, waits ?? Waits.Default)
        : throw new ArgumentException($"{transport.ToName()} has no path.", nameof(transport));
}
