namespace McpSpecKit.Catalogue.Coverage;

/// <summary>What the features do with a clause. Each clause has just one standing.</summary>
public enum Standing
{
    /// <summary>A scenario of its requirement runs in its revision.</summary>
    Executable,

    /// <summary>It binds, and what its scenarios ask of a reviewer is all there is.</summary>
    Manual,

    /// <summary>It only permits (MAY, OPTIONAL), and a reviewer's look is all there is.</summary>
    Permission,

    /// <summary>No scenario yet: those that there are wait for their steps, or there is none.</summary>
    Pending,

    /// <summary>No requirement maps to it: its section has a later ordinal and not this one.</summary>
    Unaccounted,
}
