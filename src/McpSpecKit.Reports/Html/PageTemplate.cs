using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace McpSpecKit.Reports.Html;

/// <summary>The page around its data. Its policy lets this style and this script through, and nothing else.</summary>
internal static class PageTemplate
{
    private const string DataMark = "{{data}}";

    private static readonly string[] Scripts =
        ["dom.js", "data.js", "gherkin.js", "sequence.js", "requirement.js", "overview.js", "filters.js", "survey.js", "app.js"];

    private static readonly string[] Styles = ["page.css", "overview.css", "requirement.css", "sequence.css", "print.css"];

    private static readonly string[] Parts = Assemble().Split(DataMark);

    /// <summary>The page up to its data.</summary>
    public static string Before => Parts[0];

    /// <summary>The page behind its data.</summary>
    public static string After => Parts[1];

    private static string Assemble()
    {
        var style = string.Concat(Styles.Select(Read));
        var script = $"\"use strict\";\n(() => {{\n{string.Concat(Scripts.Select(Read))}}})();\n";
        return Read("page.html")
            .Replace("{{style-hash}}", Hash(style), StringComparison.Ordinal)
            .Replace("{{script-hash}}", Hash(script), StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal);
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"html/{name}")
            ?? throw new InvalidOperationException($"The kit was built without html/{name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
