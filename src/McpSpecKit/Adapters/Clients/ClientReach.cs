using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>Over what a client is judged that a command launches.</summary>
public sealed record ClientReach
{
    /// <summary>The transports; at least one.</summary>
    public IReadOnlyList<Transport> Transports { get; init; } = [Transport.StreamableHttp];

    /// <summary>The words of the command that launches a relay, which is the server to the client over stdio; the address of the kit comes behind them.</summary>
    public IReadOnlyList<string> Relay { get; init; } = ["mcp-spec-kit", "relay"];

    /// <summary>The words of the command that launches the server of a scenario.</summary>
    /// <param name="errand">The scenario.</param>
    internal IReadOnlyList<string> ServerOf(ClientErrand errand) => [.. Relay, errand.Server];
}
