using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>One duty, the same in every revision that states it.</summary>
/// <param name="Id">A stable id that is never reused, such as <c>LC-011</c>.</param>
/// <param name="Party">Who owes it.</param>
/// <param name="Clauses">Where the specification states it.</param>
/// <param name="About">The sections it is about where no keyword states it: open questions and proposals.</param>
/// <param name="Defined">
/// The sections that define it, and so bind as strictly as a MUST, where no keyword demands it: the text calls the schema the source of
/// truth.
/// </param>
/// <param name="Manual">Why no observer can see it, as one sentence; none where scenarios can.</param>
public sealed record Requirement(
    string Id,
    Party Party,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<Passage> About,
    IReadOnlyList<Passage> Defined,
    string? Manual)
{
    /// <summary>Whether a party owes it, alone or with the other.</summary>
    /// <param name="party">The server, the client, or either of them.</param>
    public bool Concerns(Party party) => party is Party.Both || Party is Party.Both || Party == party;

    /// <summary>The page and the section it rests on in a revision, or none where that revision does not state it.</summary>
    public Passage? PassageIn(Revision revision) =>
        Clauses.Where(clause => clause.Revision == revision)
            .Select(clause => new Passage(clause.Revision, clause.Page, clause.Section))
            .Concat(About.Concat(Defined).Where(passage => passage.Revision == revision))
            .FirstOrDefault();
}
