using System.Collections.ObjectModel;
using Ast = Gherkin.Ast;

namespace McpSpecKit.Judge.Features;

/// <summary>Makes one scenario of a plain scenario, and one for each row of an outline's examples.</summary>
internal sealed class ScenarioCompiler(FeatureHeading feature, Rule? rule, IReadOnlyList<Ast.Step> background, Ast.Scenario scenario)
{
    public IEnumerable<Scenario> Compile() =>
        scenario.Examples.Any() ? scenario.Examples.SelectMany(Rows) : [Make(Placeholders.None, examples: null, rowLine: null)];

    private IEnumerable<Scenario> Rows(Ast.Examples examples)
    {
        if (examples.TableHeader is not { } header) return [];

        var columns = header.Cells.Select(cell => cell.Value).ToList();
        return examples.TableBody.Select(row =>
            Make(new Placeholders(columns, [.. row.Cells.Select(cell => cell.Value)]), examples, row.Location.Line));
    }

    private Scenario Make(Placeholders placeholders, Ast.Examples? examples, int? rowLine) => new()
    {
        Feature = feature,
        Rule = rule,
        Title = scenario.Name,
        Name = placeholders.Name(scenario.Name),
        Description = Prose.Of(scenario.Description),
        Tags = TagNames.Of(scenario.Tags),
        ExamplesTags = TagNames.Of(examples?.Tags ?? []),
        ExamplesTitle = string.IsNullOrWhiteSpace(examples?.Name) ? null : examples.Name,
        Line = scenario.Location.Line,
        RowLine = rowLine,
        Arguments = new ReadOnlyDictionary<string, string>(placeholders.Values),
        Steps = StepCompiler.Compile(background, scenario.Steps, placeholders),
    };
}
