using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue.Clauses;

/// <summary>Reads the clauses of a page, by the rules with which the catalogue counts them.</summary>
public static class ClauseReader
{
    /// <summary>The clauses of a page, in reading order.</summary>
    /// <param name="revision">The revision that the page belongs to.</param>
    /// <param name="page">The path below the revision, such as <c>basic/lifecycle</c>.</param>
    /// <param name="text">The text of the page.</param>
    public static IReadOnlyList<WrittenClause> Read(Revision revision, string page, string text)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        var clauses =
            from block in PageBlocks.Of(text)
            from sentence in Sentence.AllOf(block.Text)
            from keyword in Keywords.In(sentence.Text)
            select new WrittenClause(
                new Clause(revision, page, block.Section, Next(block.Section), keyword, sentence.Digest),
                sentence.Text);
        return [.. clauses];

        int Next(string section) => counted[section] = counted.GetValueOrDefault(section) + 1;
    }
}
