using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Tests.Features;

/// <summary>A page that lists every step and what it does or observes, from the summaries of the step classes.</summary>
internal sealed partial class StepGlossary(Assembly assembly)
{
    private const string Opening =
        """
        # Steps

        Every step that a feature can use, by the class that carries it out. What stands in braces is filled in by the scenario.

        This page is generated from the summaries in `src/McpSpecKit.Steps`; change it there, and write it anew with
        `APPROVE=1 dotnet test src/McpSpecKit.Tests --filter TheStepGlossary`.
        """;

    private readonly StepSummaries summaries = new(assembly);

    /// <summary>The steps that have no summary.</summary>
    public IEnumerable<StepDefinition> Undescribed => Steps.Where(step => summaries.Of(step.DocumentationId) is null);

    private IReadOnlyList<StepDefinition> Steps { get; } = BindingRegistry.FromAssemblies(assembly).Steps;

    public override string ToString()
    {
        var page = new StringBuilder(Opening).Append('\n');
        foreach (var chapter in Steps.GroupBy(step => step.Method.DeclaringType!).OrderBy(chapter => chapter.Key.Name, StringComparer.Ordinal))
            Append(page, chapter.Key, chapter);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private void Append(StringBuilder page, Type chapter, IEnumerable<StepDefinition> steps)
    {
        page.Append($"\n## {Title(chapter)}\n\n{summaries.Of($"T:{chapter.FullName}")}\n\n");
        page.Append("| step | what it does or observes |\n| --- | --- |\n");
        var methods = steps.GroupBy(step => step.Method);
        foreach (var method in methods.OrderBy(method => method.First().Keyword).ThenBy(method => method.Key.MetadataToken))
        {
            var shapes = string.Join("<br>", method.Select(step => $"{step.Keyword} {Placeholder().Replace(step.Expression, "`$0`")}"));
            page.Append($"| {Cell(shapes)} | {Cell(summaries.Of(method.First().DocumentationId) ?? "")} |\n");
        }
    }

    private static string Title(Type chapter) =>
        WordStart().Replace(chapter.Name.Replace("Steps", "", StringComparison.Ordinal), word => " " + word.Value.ToLowerInvariant());

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\w*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
