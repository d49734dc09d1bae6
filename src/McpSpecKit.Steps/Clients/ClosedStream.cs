using McpSpecKit.Probes.Clients.Twists;

namespace McpSpecKit.Steps.Clients;

/// <summary>The stream that the server of a scenario closes before it has answered.</summary>
public sealed class ClosedStream
{
    /// <summary>What the server does; none where the scenario has no such stream.</summary>
    public ClosesTheStreamOfACall? Twist { get; set; }

    /// <summary>How long the client was asked to wait.</summary>
    public TimeSpan? Retry { get; set; }
}
