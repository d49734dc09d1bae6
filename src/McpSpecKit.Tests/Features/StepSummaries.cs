using System.Reflection;
using System.Xml.Linq;

namespace McpSpecKit.Tests.Features;

/// <summary>The summaries in the XML documentation that the compiler leaves beside an assembly.</summary>
internal sealed class StepSummaries(Assembly assembly)
{
    private readonly Dictionary<string, XElement> members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The summary of a class in one line of Markdown; none where it has none.</summary>
    public string? Of(Type type) => Of(members.GetValueOrDefault($"T:{type.FullName}"));

    /// <summary>The summary of a method in one line of Markdown; none where it has none.</summary>
    public string? Of(MethodInfo method) => Of(members.GetValueOrDefault(XmlDocumentationId.Of(method)));

    /// <summary>The summary of a field in one line of Markdown; none where it has none.</summary>
    public string? Of(FieldInfo field) => Of(members.GetValueOrDefault($"F:{field.DeclaringType!.FullName}.{field.Name}"));

    private static string? Of(XElement? member) =>
        member?.Element("summary") is { } summary
            ? string.Join(' ', string.Concat(summary.Nodes().Select(ToMarkdown)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;

    private static string ToMarkdown(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } link => $"`{link.Attributes().First().Value.Split('.', ':')[^1]}`",
        XElement code => $"`{code.Value}`",
        _ => node.ToString(),
    };
}
