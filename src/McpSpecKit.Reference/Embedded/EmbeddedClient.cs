using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>A client of this project as a subject of the kit, inside the kit's own process.</summary>
public sealed class EmbeddedClient : IClientAdapter
{
    /// <summary>Prepares a client with a clock of its own; nothing is started yet.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="behaviour">Makes what decides for one client.</param>
    /// <param name="time">The client's clock.</param>
    public EmbeddedClient(string name, Func<ClientBehaviour> behaviour, TimeProvider time)
    {
        var options = behaviour().Options;
        (Name, Claims) = (name, options.Revisions);
        Endpoints =
        [
            new EmbeddedStdioClientEndpoint(behaviour, time),
            new EmbeddedHttpClientEndpoint(Transport.StreamableHttp, behaviour, time),
            .. options.Legacy.Count > 0 ? (IClientEndpoint[])[new EmbeddedHttpClientEndpoint(Transport.HttpSse, behaviour, time)] : [],
        ];
    }

    /// <summary>Prepares a client; nothing is started yet.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="behaviour">Makes what decides for one client.</param>
    public EmbeddedClient(string name, Func<ClientBehaviour> behaviour)
        : this(name, behaviour, TimeProvider.System)
    {
    }

    /// <summary>The reference: it keeps every clause.</summary>
    public static EmbeddedClient Reference() => new("reference", () => new ClientBehaviour());

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public IReadOnlyList<IClientEndpoint> Endpoints { get; private init; }

    /// <summary>The transports that it speaks over: all that its revisions know, unless it is given fewer.</summary>
    public IReadOnlyList<Transport> Transports
    {
        get => [.. Endpoints.Select(endpoint => endpoint.Transport)];
        init => Endpoints = [.. Endpoints.Where(endpoint => value.Contains(endpoint.Transport))];
    }

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
