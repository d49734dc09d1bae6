using McpSpecKit.Catalogue;

namespace McpSpecKit.Judge.Features;

/// <summary>The requirements and the features that restate them, as the kit carries them; each part is read when it is first asked for.</summary>
public sealed class FeatureCatalogue
{
    private static readonly Lazy<FeatureCatalogue> Carried = new(Load);

    private readonly Lazy<SpecificationScope> scope;
    private readonly Lazy<RequirementCatalogue> requirements;
    private readonly Lazy<IReadOnlyList<RuleText>> rules;

    private FeatureCatalogue(
        Lazy<SpecificationScope> scope,
        Lazy<RequirementCatalogue> requirements,
        IReadOnlyList<Scenario> scenarios,
        Lazy<IReadOnlyList<RuleText>> rules) =>
        (this.scope, this.requirements, Scenarios, this.rules) = (scope, requirements, scenarios, rules);

    /// <summary>What the kit carries, read once.</summary>
    public static FeatureCatalogue Embedded => Carried.Value;

    /// <summary>The pages that the requirements account for.</summary>
    public SpecificationScope Scope => scope.Value;

    /// <summary>The requirements.</summary>
    public RequirementCatalogue Requirements => requirements.Value;

    /// <summary>Every scenario, a row each.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>The Rules, ordered by id.</summary>
    public IReadOnlyList<RuleText> Rules => rules.Value;

    /// <summary>The same without the scenarios that are not wanted; requirements and Rules stay.</summary>
    /// <param name="isWanted">Tells the scenarios that remain.</param>
    public FeatureCatalogue Where(Func<Scenario, bool> isWanted) => new(scope, requirements, [.. Scenarios.Where(isWanted)], rules);

    /// <summary>Reads what the kit carries.</summary>
    public static FeatureCatalogue Load()
    {
        var sources = EmbeddedFeatures.Sources();
        var features = FeatureParser.ParseAll(sources);
        return new FeatureCatalogue(
            new(() => SpecificationScope.Parse(EmbeddedFeatures.Read("features/revisions.json"))),
            new(() => RequirementCatalogue.Parse(EmbeddedFeatures.Read("features/requirements.json"))),
            [.. features.SelectMany(feature => feature.Scenarios)],
            new(() => RulesOf(features, sources)));
    }

    private static IReadOnlyList<RuleText> RulesOf(IReadOnlyList<Feature> features, IEnumerable<FeatureSource> sources)
    {
        var texts = sources.ToDictionary(source => source.Path, source => source.Text.ReplaceLineEndings("\n").Split('\n'));
        var read = features.SelectMany(feature => feature.Rules.Select(rule => ToText(feature, rule, texts[feature.Heading.Path])));
        return [.. read.OrderBy(rule => rule.Requirement, StringComparer.Ordinal)];
    }

    private static RuleText ToText(Feature feature, Rule rule, string[] lines)
    {
        var next = feature.Rules.Where(other => other.Line > rule.Line).Select(other => other.Line).DefaultIfEmpty(lines.Length + 1).Min();
        return new RuleText(
            ScenarioTags.RequirementOf(rule),
            rule.Title,
            ScenarioTags.HintOf(rule),
            feature.Heading.Path,
            rule.Line,
            Excerpt(lines, FirstTagLine(lines, rule.Line), next > lines.Length ? lines.Length : FirstTagLine(lines, next) - 1),
            rule.Tags,
            [.. feature.Scenarios.Where(scenario => ReferenceEquals(scenario.Rule, rule)).Select(ToText)]);
    }

    private static ScenarioText ToText(Scenario scenario) => new(
        scenario.Name,
        scenario.Feature.Path,
        scenario.SourceLine,
        ScenarioTags.RevisionOf(scenario),
        ScenarioTags.StrengthOf(scenario),
        scenario.CombinedTags);

    private static int FirstTagLine(string[] lines, int line)
    {
        while (lines[line - 2].TrimStart().StartsWith('@')) line--;
        return line;
    }

    private static string Excerpt(string[] lines, int first, int last)
    {
        var excerpt = lines[(first - 1)..last];
        var indent = excerpt[0].Length - excerpt[0].TrimStart().Length;
        return string.Join('\n', excerpt.Select(line => line.Length > indent ? line[indent..] : "")).Trim('\n');
    }
}
