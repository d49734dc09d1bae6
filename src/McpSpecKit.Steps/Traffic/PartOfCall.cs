namespace McpSpecKit.Steps.Traffic;

/// <summary>What a server sends while it is at work on a call.</summary>
public enum PartOfCall
{
    /// <summary>How far the work is.</summary>
    Progress,

    /// <summary>What it asks of the client's model.</summary>
    Sampling,

    /// <summary>What it answers.</summary>
    Response,
}
