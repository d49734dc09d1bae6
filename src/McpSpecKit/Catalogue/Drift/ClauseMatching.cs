using McpSpecKit.Catalogue.Clauses;

namespace McpSpecKit.Catalogue.Drift;

/// <summary>
/// Pairs the clauses of the catalogue with those of a text, the surest pairs first, so that a sentence put in between leaves
/// those around it what they were.
/// </summary>
internal sealed class ClauseMatching
{
    private readonly List<CataloguedClause> missing;
    private readonly List<WrittenClause> unclaimed;
    private readonly List<ClauseDrift> pairs = [];

    private ClauseMatching(IEnumerable<CataloguedClause> known, IEnumerable<WrittenClause> written)
    {
        (missing, unclaimed) = ([.. known.OrderBy(clause => clause.Clause.Ordinal)], [.. written]);
        Pair(DriftKind.Unchanged, clause => (clause.Page, clause.Section, clause.Digest, clause.Keyword, clause.Ordinal));
        Pair(DriftKind.Unchanged, clause => (clause.Page, clause.Section, clause.Digest, clause.Keyword));
        Pair(DriftKind.Moved, clause => (clause.Digest, clause.Keyword));

        var gaps = new Gaps(pairs.Where(pair => pair.Kind is DriftKind.Unchanged));
        Pair(DriftKind.Reworded, clause => (gaps.Before(clause), clause.Keyword), clause => (gaps.After(clause), clause.Keyword));
        Pair(DriftKind.Reworded, gaps.Before, gaps.After);
    }

    public static IReadOnlyList<ClauseDrift> Of(IEnumerable<CataloguedClause> known, IEnumerable<WrittenClause> written)
    {
        var matching = new ClauseMatching(known, written);
        return
        [
            .. matching.pairs,
            .. matching.unclaimed.Select(clause => new ClauseDrift(DriftKind.New, Known: null, clause)),
            .. matching.missing.Select(clause => new ClauseDrift(DriftKind.Gone, clause, Written: null)),
        ];
    }

    private void Pair<TKey>(DriftKind kind, Func<Clause, TKey> key)
        where TKey : notnull => Pair(kind, key, key);

    private void Pair<TKey>(DriftKind kind, Func<Clause, TKey> keyOfKnown, Func<Clause, TKey> keyOfWritten)
        where TKey : notnull
    {
        var waiting = unclaimed.GroupBy(clause => keyOfWritten(clause.Clause)).ToDictionary(group => group.Key, group => new Queue<WrittenClause>(group));
        foreach (var known in missing.ToList())
        {
            if (!waiting.TryGetValue(keyOfKnown(known.Clause), out var queue) || !queue.TryDequeue(out var written)) continue;
            pairs.Add(new ClauseDrift(kind, known, written));
            missing.Remove(known);
            unclaimed.Remove(written);
        }
    }
}
