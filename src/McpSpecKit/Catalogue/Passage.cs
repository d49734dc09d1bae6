using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>A section that a requirement without a keyword is about: an open question or a proposal.</summary>
/// <param name="Revision">The revision whose text it is.</param>
/// <param name="Page">The path below the revision.</param>
/// <param name="Section">The slug of the heading.</param>
public sealed record Passage(Revision Revision, string Page, string Section)
{
    /// <summary>The section in the published specification.</summary>
    public Uri Link => SpecificationLink.To(Revision, Page, Section);
}
