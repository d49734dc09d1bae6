using McpSpecKit.Adapters.Clients;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Clients;

/// <summary>A client that keeps every clause but one.</summary>
/// <param name="Requirement">The id of the requirement that it breaks.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Summary">What it does wrong, as a sentence about it.</param>
/// <param name="Transports">The transports on which it shows.</param>
/// <param name="AlsoBreaks">Requirements that cannot be kept where this one is broken in this way.</param>
/// <param name="Behaviour">Makes the client's decisions.</param>
public sealed record ClientFault(
    string Requirement,
    string Name,
    string Summary,
    IReadOnlyList<Transport> Transports,
    IReadOnlyList<string> AlsoBreaks,
    Func<ClientBehaviour> Behaviour)
{
    /// <summary>The faulty client as a subject of the kit.</summary>
    public IClientAdapter Create() => new EmbeddedClient(Name, Behaviour) { Transports = Transports };

    /// <inheritdoc />
    public override string ToString() => $"{Requirement} {Name}";
}
