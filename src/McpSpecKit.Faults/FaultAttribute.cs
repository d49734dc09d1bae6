using McpSpecKit.Wire;

namespace McpSpecKit.Faults;

/// <summary>Says which requirement a server breaks.</summary>
/// <param name="requirement">The id of the requirement.</param>
/// <param name="summary">What the server does wrong, as a sentence about it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FaultAttribute(string requirement, string summary) : Attribute
{
    public string Requirement { get; } = requirement;

    public string Summary { get; } = summary;

    /// <summary>The transports on which it shows; all, unless said otherwise.</summary>
    public Transport[] Transports { get; init; } = [Transport.Stdio, Transport.StreamableHttp, Transport.HttpSse];

    /// <summary>Requirements that cannot be kept where this one is broken in this way.</summary>
    public string[] AlsoBreaks { get; init; } = [];

    /// <summary>Whether the requirement is a change that was proposed to the specification, and shows only where that is judged.</summary>
    public bool IsProposal { get; init; }

    /// <summary>Whether one client can spoil the server for the next, so that each HTTP client needs a server of its own.</summary>
    public bool Spoils { get; init; }
}
