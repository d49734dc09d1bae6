namespace McpSpecKit.Probes.Clients;

/// <summary>What becomes of an event stream once all is written.</summary>
public enum StreamFate
{
    /// <summary>It ends in good order.</summary>
    Ends,

    /// <summary>Its connection is broken off.</summary>
    Breaks,

    /// <summary>It stays open until the client leaves or the scenario ends.</summary>
    Stays,
}
