namespace McpSpecKit.Steps.Clients;

/// <summary>How many of a client's requests something holds for.</summary>
public enum Extent
{
    /// <summary>For the first one.</summary>
    First,

    /// <summary>For each.</summary>
    Every,
}
