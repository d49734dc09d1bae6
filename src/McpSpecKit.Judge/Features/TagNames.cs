using Ast = Gherkin.Ast;

namespace McpSpecKit.Judge.Features;

/// <summary>Tags without the sign before them.</summary>
internal static class TagNames
{
    public static IReadOnlyList<string> Of(IEnumerable<Ast.Tag> tags) => [.. tags.Select(tag => Of(tag.Name))];

    public static string Of(string tag) => tag.TrimStart('@');
}
