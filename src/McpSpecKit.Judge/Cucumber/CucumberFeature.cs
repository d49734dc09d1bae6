using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;
using Io.Cucumber.Messages.Types;
using McpSpecKit.Judge.Features;

namespace McpSpecKit.Judge.Cucumber;

/// <summary>A feature as Cucumber reads it: its tree, and a pickle for each scenario or row.</summary>
internal sealed class CucumberFeature
{
    private readonly Dictionary<string, long> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Pickle> pickles;

    public CucumberFeature(FeatureSource source, IIdGenerator ids)
    {
        var uri = $"features/{source.Path}";
        using var reader = new StringReader(source.Text);
        Document = new AstMessagesConverter(ids).ConvertGherkinDocumentToEventArgs(new Parser().Parse(reader), uri);
        Source = new Source(uri, source.Text, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN);
        foreach (var child in Document.Feature.Children) Note(child.Background, child.Scenario, child.Rule);
        pickles = new PickleCompiler(ids).Compile(Document).ToDictionary(pickle => lines[pickle.AstNodeIds[^1]]);
    }

    public Source Source { get; }

    public GherkinDocument Document { get; }

    /// <summary>The scenario, or the row, at a line; none where there is none.</summary>
    public Pickle? At(int line) => pickles.GetValueOrDefault(line);

    /// <summary>The line of a step.</summary>
    public long LineOf(PickleStep step) => lines[step.AstNodeIds[0]];

    private void Note(Background? background, Io.Cucumber.Messages.Types.Scenario? scenario, Io.Cucumber.Messages.Types.Rule? rule)
    {
        foreach (var step in background?.Steps ?? []) lines[step.Id] = step.Location.Line;
        foreach (var child in rule?.Children ?? []) Note(child.Background, child.Scenario, rule: null);
        if (scenario is null) return;
        lines[scenario.Id] = scenario.Location.Line;
        foreach (var step in scenario.Steps) lines[step.Id] = step.Location.Line;
        foreach (var row in scenario.Examples.SelectMany(examples => examples.TableBody)) lines[row.Id] = row.Location.Line;
    }
}
