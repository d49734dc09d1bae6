using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>A server of this project as a subject of the kit, inside the kit's own process.</summary>
public sealed class EmbeddedServer : IServerAdapter
{
    private readonly EmbeddedHttpEndpoint http;
    private readonly EmbeddedHttpEndpoint sse;

    /// <summary>Prepares a server; nothing is started yet.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="behaviour">Makes what decides for one process, or for one HTTP server.</param>
    public EmbeddedServer(string name, Func<ServerBehaviour> behaviour)
        : this(name, behaviour, TimeProvider.System)
    {
    }

    /// <summary>Prepares a server with a clock of its own; nothing is started yet.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="behaviour">Makes what decides for one process, or for one HTTP server.</param>
    /// <param name="time">The server's clock.</param>
    public EmbeddedServer(string name, Func<ServerBehaviour> behaviour, TimeProvider time)
    {
        Name = name;
        var options = behaviour().Options;
        Claims = options.Revisions;
        http = new EmbeddedHttpEndpoint(Transport.StreamableHttp, behaviour, time);
        sse = new EmbeddedHttpEndpoint(Transport.HttpSse, behaviour, time);
        Endpoints = [new EmbeddedStdioEndpoint(behaviour, time), http, .. options.Legacy.Count > 0 ? (IServerEndpoint[])[sse] : []];
    }

    /// <summary>The reference: it keeps every clause.</summary>
    public static EmbeddedServer Reference() => new("reference", () => new ServerBehaviour());

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public IReadOnlyList<IServerEndpoint> Endpoints { get; private init; }

    /// <summary>The transports that it offers: all that its revisions know, unless it is given fewer.</summary>
    public IReadOnlyList<Transport> Transports
    {
        get => [.. Endpoints.Select(endpoint => endpoint.Transport)];
        init => Endpoints = [.. Endpoints.Where(endpoint => value.Contains(endpoint.Transport))];
    }

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; }

    /// <summary>Whether each HTTP client gets a server of its own, so that what breaks a server breaks it for one client only.</summary>
    public bool FreshHostPerConnection
    {
        get => http.FreshHostPerConnection;
        init => http.FreshHostPerConnection = sse.FreshHostPerConnection = value;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await http.DisposeAsync();
        await sse.DisposeAsync();
    }
}
