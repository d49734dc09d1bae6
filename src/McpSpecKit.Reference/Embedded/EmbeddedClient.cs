using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Reference.Embedded;

/// <summary>A client of this project as a subject of the kit, inside the kit's own process.</summary>
/// <param name="name">What reports call it.</param>
/// <param name="behaviour">Makes what decides for one client.</param>
/// <param name="time">The client's clock.</param>
public sealed class EmbeddedClient(string name, Func<ClientBehaviour> behaviour, TimeProvider time) : IClientAdapter
{
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
    public string Name => name;

    /// <inheritdoc />
    public IReadOnlyList<IClientEndpoint> Endpoints { get; } = [new EmbeddedStdioClientEndpoint(behaviour, time), new EmbeddedHttpClientEndpoint(behaviour, time)];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; } = behaviour().Options.Revisions;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
