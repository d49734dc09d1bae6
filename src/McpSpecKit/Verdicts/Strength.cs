namespace McpSpecKit.Verdicts;

/// <summary>How binding a clause is in one revision.</summary>
public enum Strength
{
    /// <summary>MUST, MUST NOT, SHALL, REQUIRED.</summary>
    Must,

    /// <summary>SHOULD, SHOULD NOT, RECOMMENDED.</summary>
    Should,

    /// <summary>MAY, OPTIONAL.</summary>
    May,

    /// <summary>A change proposed to the specification but not adopted.</summary>
    Proposal,

    /// <summary>The text leaves it open.</summary>
    Unspecified,
}
