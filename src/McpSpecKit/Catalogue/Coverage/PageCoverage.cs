using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue.Coverage;

/// <summary>The clauses of one page of one revision.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Page">The path below the revision.</param>
/// <param name="Standings">The standing of each clause.</param>
public sealed record PageCoverage(Revision Revision, string Page, IReadOnlyList<Standing> Standings)
{
    /// <summary>How many clauses have a standing.</summary>
    public int Count(Standing standing) => Standings.Count(other => other == standing);
}
