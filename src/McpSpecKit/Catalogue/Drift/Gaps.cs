namespace McpSpecKit.Catalogue.Drift;

/// <summary>The gaps between the clauses of a section that are what they were. What is left of both texts in one gap is one place.</summary>
internal sealed class Gaps(IEnumerable<ClauseDrift> unchanged)
{
    private readonly ILookup<(string, string), ClauseDrift> anchors = unchanged.ToLookup(pair => (pair.Clause.Page, pair.Clause.Section));

    /// <summary>The gap in which the catalogue has a clause.</summary>
    public (string Page, string Section, int Anchor) Before(Clause known) => (known.Page, known.Section, Last(known, pair => pair.Known!.Clause));

    /// <summary>The gap in which the text has a clause.</summary>
    public (string Page, string Section, int Anchor) After(Clause written) => (written.Page, written.Section, Last(written, pair => pair.Written!.Clause));

    private int Last(Clause clause, Func<ClauseDrift, Clause> side) =>
        anchors[(clause.Page, clause.Section)]
            .Where(pair => side(pair).Ordinal < clause.Ordinal)
            .MaxBy(pair => side(pair).Ordinal)?
            .Clause.Ordinal ?? 0;
}
