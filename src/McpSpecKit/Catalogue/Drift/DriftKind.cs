namespace McpSpecKit.Catalogue.Drift;

/// <summary>What became of a clause.</summary>
public enum DriftKind
{
    /// <summary>The same sentence in the same section.</summary>
    Unchanged,

    /// <summary>Another sentence, or another keyword, in the same place.</summary>
    Reworded,

    /// <summary>The same sentence in another section or on another page.</summary>
    Moved,

    /// <summary>A clause that the catalogue does not know.</summary>
    New,

    /// <summary>A clause that the text no longer has.</summary>
    Gone,
}
