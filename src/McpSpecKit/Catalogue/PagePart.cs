namespace McpSpecKit.Catalogue;

/// <summary>A page that the catalogue accounts for, or one section of it.</summary>
/// <param name="Page">The path below the revision.</param>
/// <param name="Section">The section; none for the whole page.</param>
internal sealed record PagePart(string Page, string? Section)
{
    /// <summary>Reads an entry of the scope.</summary>
    /// <param name="entry">A path, or a path with # and a section.</param>
    public static PagePart Of(string entry) => entry.Split('#') is [var page, var section] ? new(page, section) : new(entry, Section: null);

    /// <summary>Whether a clause is of this part.</summary>
    public bool Holds(Clause clause) => clause.Page == Page && (Section is null || clause.Section == Section);
}
