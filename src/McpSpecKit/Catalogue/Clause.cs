using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>One normative occurrence in the text of one revision.</summary>
/// <param name="Revision">The revision whose text it is.</param>
/// <param name="Page">The path below the revision, such as <c>basic/lifecycle</c>.</param>
/// <param name="Section">The slug of the nearest heading above; empty before the first one.</param>
/// <param name="Ordinal">Which occurrence in the section, from 1.</param>
/// <param name="Keyword">The keyword as it is written: MUST, SHOULD NOT, MAY …</param>
/// <param name="Digest">The first 12 hex digits of the SHA-256 of the sentence, by which a changed text is noticed.</param>
public sealed record Clause(Revision Revision, string Page, string Section, int Ordinal, string Keyword, string Digest)
{
    /// <summary>The section in the published specification.</summary>
    public Uri Link => SpecificationLink.To(Revision, Page, Section);

    /// <inheritdoc />
    public override string ToString() => $"{Revision} {Page}#{Section} {Ordinal}";
}
