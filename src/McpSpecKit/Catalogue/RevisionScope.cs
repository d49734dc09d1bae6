using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>The pages of one revision that the catalogue accounts for.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Pages">The paths below the revision, in the order in which they are shown; one with # and a section stands for the clauses of that section alone.</param>
/// <param name="Later">The pages that are a part of their own, still to come: none of their clauses is counted.</param>
public sealed record RevisionScope(Revision Revision, IReadOnlyList<string> Pages, IReadOnlyList<string> Later);
