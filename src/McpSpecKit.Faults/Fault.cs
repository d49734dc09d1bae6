using McpSpecKit.Adapters;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults;

/// <summary>A server that keeps every clause but one.</summary>
/// <param name="Requirement">The id of the requirement that it breaks.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Summary">What it does wrong, as a sentence about it.</param>
/// <param name="Transports">The transports on which it shows.</param>
/// <param name="AlsoBreaks">Requirements that cannot be kept where this one is broken in this way.</param>
/// <param name="Behaviour">Makes the server's decisions.</param>
public sealed record Fault(
    string Requirement,
    string Name,
    string Summary,
    IReadOnlyList<Transport> Transports,
    IReadOnlyList<string> AlsoBreaks,
    Func<ServerBehaviour> Behaviour)
{
    /// <summary>Whether the requirement is a change that was proposed to the specification, and shows only where that is judged.</summary>
    public bool IsProposal { get; init; }

    /// <summary>Whether each HTTP client needs a server of its own.</summary>
    public bool Spoils { get; init; }

    /// <summary>The faulty server as a subject of the kit, on the transports where its fault shows.</summary>
    public IServerAdapter Create() => new EmbeddedServer(Name, Behaviour) { FreshHostPerConnection = Spoils, Transports = Transports };

    /// <inheritdoc />
    public override string ToString() => $"{Requirement} {Name}";
}
