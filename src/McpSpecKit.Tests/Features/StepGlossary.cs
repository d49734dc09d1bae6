using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using McpSpecKit.Tests.Reports;
using Reqnroll.Bindings;
using Reqnroll.Bindings.Reflection;

namespace McpSpecKit.Tests.Features;

/// <summary>A page that lists every step and what it does or observes, from the summaries of the step classes.</summary>
internal sealed partial class StepGlossary(Assembly assembly, IBindingRegistry bindings)
{
    private const string Opening =
        """
        # Steps

        The language of the features, and then every step, by the class that carries it out. What stands in braces is filled in by the scenario.

        This page is generated from `src/McpSpecKit.Steps/Grammar.md` and from the summaries beside it; change it there, and write it anew with
        `APPROVE=1 dotnet test src/McpSpecKit.Tests --filter TheStepGlossary`.
        """;

    private const string Grammar = "src/McpSpecKit.Steps/Grammar.md";

    private readonly StepSummaries summaries = new(assembly);

    /// <summary>The steps that have no summary.</summary>
    public IEnumerable<IStepDefinitionBinding> Undescribed => Steps.Where(step => summaries.Of(MethodOf(step)) is null);

    private IReadOnlyList<IStepDefinitionBinding> Steps { get; } = [.. bindings.GetStepDefinitions()];

    public override string ToString()
    {
        var page = new StringBuilder(Opening).Append("\n\n").Append(RepositoryFile.Read(Grammar));
        foreach (var part in Steps.GroupBy(step => PartOf(MethodOf(step).DeclaringType!)).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            page.Append($"\n## {part.Key}\n");
            foreach (var chapter in part.GroupBy(step => MethodOf(step).DeclaringType!).OrderBy(chapter => chapter.Key.Name, StringComparer.Ordinal))
                Append(page, chapter.Key, chapter);
        }

        AppendWords(page);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private void AppendWords(StringBuilder page)
    {
        page.Append("\n## Words\n\nWhat may stand in braces, where the steps do not say it themselves.\n");
        foreach (var list in WordList.In(assembly).Select(list => (list.Name, list.Type, Words: list.WordsOf(summaries))).Where(list => list.Words.Count > 0))
        {
            page.Append($"\n### {{{list.Name}}}\n\n{summaries.Of(list.Type)}\n\n| words | meaning |\n| --- | --- |\n");
            foreach (var (words, meaning) in list.Words) page.Append($"| {Cell(words)} | {Cell(meaning)} |\n");
        }
    }

    private void Append(StringBuilder page, Type chapter, IEnumerable<IStepDefinitionBinding> steps)
    {
        page.Append($"\n### {Title(chapter)}\n\n{summaries.Of(chapter)}\n\n");
        page.Append("| step | what it does or observes |\n| --- | --- |\n");
        var methods = steps.GroupBy(MethodOf);
        foreach (var method in methods.OrderBy(method => method.First().StepDefinitionType).ThenBy(method => method.Key.MetadataToken))
        {
            var shapes = string.Join("<br>", method.Select(step => $"{step.StepDefinitionType} {Placeholder().Replace(step.SourceExpression, "`$0`")}"));
            page.Append($"| {Cell(shapes)} | {Cell(summaries.Of(method.Key) ?? "")} |\n");
        }
    }

    private static MethodInfo MethodOf(IStepDefinitionBinding step) => ((RuntimeBindingMethod)step.Method).MethodInfo;

    /// <summary>What the steps of a class are for: the folder that it is in.</summary>
    private static string PartOf(Type chapter) => chapter.Namespace!.Split('.')[^1];

    private static string Title(Type chapter) =>
        WordStart().Replace(chapter.Name.Replace("Steps", "", StringComparison.Ordinal), word => " " + word.Value.ToLowerInvariant());

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\w*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
