using System.Text.Json.Nodes;

namespace McpSpecKit.Adapters.Clients;

/// <summary>What a client is told to do.</summary>
/// <param name="Act">What to do.</param>
public sealed record ClientOrder(ClientAct Act)
{
    /// <summary>The tool to call; none leaves the choice to the client, which takes the first that is listed.</summary>
    public string? Tool { get; init; }

    /// <summary>The arguments of the call.</summary>
    public JsonObject? Arguments { get; init; }

    /// <summary>How many calls are made at once; at least one.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Whether the client asks for progress of the call.</summary>
    public bool AsksForProgress { get; init; }
}
