using Gherkin;
using Reqnroll;
using Ast = Gherkin.Ast;

namespace McpSpecKit.Judge.Features;

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
                step.Argument is Ast.DocString text ? values.Fill(text.Content.ReplaceLineEndings("\n")) : null,
                step.Argument is Ast.DataTable table ? Table(table, values) : null));
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
        var rows = table.Rows.Select(row => row.Cells.Select(cell => values.Fill(cell.Value)).ToArray()).ToList();
        var filled = new DataTable(rows[0]);
        foreach (var row in rows.Skip(1)) filled.AddRow(row);
        return filled;
    }
}
