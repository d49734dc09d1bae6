using System.Text.RegularExpressions;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Suggests a definition for a step that has none.</summary>
internal static partial class StepSnippet
{
    public static string For(Step step)
    {
        var parameters = new List<string>();
        var escaped = Special().Replace(step.Text, match => $"\\{match.Value}");
        var expression = Value().Replace(escaped, match =>
        {
            var isNumber = !match.Value.StartsWith('"');
            parameters.Add($"{(isNumber ? "int" : "string")} p{parameters.Count}");
            return isNumber ? "{int}" : "{string}";
        });
        if (step.DocString is not null) parameters.Add("string text");
        if (step.Table is not null) parameters.Add("DataTable table");

        return $$"""
            [{{step.Keyword}}("{{expression.Replace("\\", "\\\\", StringComparison.Ordinal)}}")]
            public void {{step.Keyword}}{{MethodName(step.Text)}}({{string.Join(", ", parameters)}}) => throw new PendingStepException();
            """;
    }

    private static string MethodName(string text) =>
        string.Concat(Word().Matches(Value().Replace(text, "")).Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]));

    [GeneratedRegex(@"[(){}/\\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();

    [GeneratedRegex("""
        "[^"]*"|(?<![\w.-])-?\d+(?![\w.-])
        """, RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
