using Ast = Gherkin.Ast;

namespace McpSpecKit.Judge.Features;

/// <summary>Turns the parser's tree of one file into scenarios that can be run.</summary>
internal sealed class FeatureCompiler(string path, Ast.Feature feature)
{
    private readonly FeatureHeading heading =
        new(path, feature.Name, Prose.Of(feature.Description), TagNames.Of(feature.Tags), feature.Location.Line);

    private readonly List<Rule> rules = [];
    private readonly List<Scenario> scenarios = [];

    public Feature Compile()
    {
        AddChildren(feature.Children, rule: null, background: []);
        return new(heading, rules, scenarios);
    }

    private void AddChildren(IEnumerable<Ast.IHasLocation> children, Rule? rule, IReadOnlyList<Ast.Step> background)
    {
        foreach (var child in children)
        {
            switch (child)
            {
                case Ast.Background own:
                    background = [.. background, .. own.Steps];
                    break;
                case Ast.Rule inner:
                    AddRule(inner, background);
                    break;
                case Ast.Scenario scenario:
                    scenarios.AddRange(new ScenarioCompiler(heading, rule, background, scenario).Compile());
                    break;
            }
        }
    }

    private void AddRule(Ast.Rule written, IReadOnlyList<Ast.Step> background)
    {
        var rule = new Rule(written.Name, Prose.Of(written.Description), TagNames.Of(written.Tags), written.Location.Line);
        rules.Add(rule);
        AddChildren(written.Children, rule, background);
    }
}
