using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>Where the specification is published.</summary>
public static class SpecificationLink
{
    /// <summary>The address of a section.</summary>
    public static Uri To(Revision revision, string page, string section)
    {
        var path = page.EndsWith("/index", StringComparison.Ordinal) ? page[..^"/index".Length] : page;
        var anchor = section.Length == 0 ? "" : "#" + section;
        return new Uri($"https://modelcontextprotocol.io/specification/{revision}/{path}{anchor}");
    }
}
