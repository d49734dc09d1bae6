using global::Gherkin;
using Ast = global::Gherkin.Ast;

namespace McpSpecKit.Gherkin.Features;

/// <summary>Resolves keywords and fills placeholders in a scenario's steps.</summary>
internal static class StepCompiler
{
    public static IReadOnlyList<Step> Compile(IEnumerable<Ast.Step> background, IEnumerable<Ast.Step> own, Placeholders placeholders)
    {
        var steps = new List<Step>();
        var keyword = StepKeyword.Given;
        foreach (var (step, values) in background.Select(step => (step, Placeholders.None)).Concat(own.Select(step => (step, placeholders))))
        {
            keyword = Resolve(step.KeywordType, keyword);
            steps.Add(new(
                keyword,
                step.Keyword.Trim(),
                values.Fill(step.Text),
                step.Location.Line,
                step.DocString is { } docString ? values.Fill(docString.Content.ReplaceLineEndings("\n")) : null,
                step.DataTable is { } table ? Table(table, values) : null));
        }

        return steps;
    }

    private static StepKeyword Resolve(StepKeywordType written, StepKeyword previous) => written switch
    {
        StepKeywordType.Context => StepKeyword.Given,
        StepKeywordType.Action => StepKeyword.When,
        StepKeywordType.Outcome => StepKeyword.Then,
        _ => previous,
    };

    private static DataTable Table(Ast.DataTable table, Placeholders values)
    {
        var rows = table.Rows.Select(row => row.Cells.Select(cell => values.Fill(cell.Value)).ToList()).ToList();
        return new(rows[0], rows.Skip(1));
    }
}
