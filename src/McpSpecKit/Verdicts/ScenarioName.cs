using McpSpecKit.Protocol;

namespace McpSpecKit.Verdicts;

/// <summary>The name of a scenario where its revision stands beside it anyway.</summary>
public static class ScenarioName
{
    /// <summary>The name without the revision among the values of its row, and with a placeholder where it is part of the prose.</summary>
    public static string Without(Revision revision, string name) => name
        .Replace($" (revision: {revision})", "", StringComparison.Ordinal)
        .Replace($"(revision: {revision}, ", "(", StringComparison.Ordinal)
        .Replace(revision.Name, "<revision>", StringComparison.Ordinal);
}
