using McpSpecKit.Catalogue;

namespace McpSpecKit.Judge.Features;

/// <summary>The requirements and the features that restate them, as the kit carries them.</summary>
public sealed class FeatureCatalogue
{
    private static readonly Lazy<FeatureCatalogue> Carried = new(Load);

    private FeatureCatalogue(
        SpecificationScope scope,
        RequirementCatalogue requirements,
        IReadOnlyList<Scenario> scenarios,
        IReadOnlyList<RuleText> rules)
    {
        Scope = scope;
        Requirements = requirements;
        Scenarios = scenarios;
        Rules = rules;
    }

    /// <summary>What the kit carries, read once.</summary>
    public static FeatureCatalogue Embedded => Carried.Value;

    /// <summary>The pages that the requirements account for.</summary>
    public SpecificationScope Scope { get; }

    /// <summary>The requirements.</summary>
    public RequirementCatalogue Requirements { get; }

    /// <summary>Every scenario, a row each.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>The Rules, ordered by id.</summary>
    public IReadOnlyList<RuleText> Rules { get; }

    /// <summary>The same without the scenarios that are not wanted; requirements and Rules stay.</summary>
    /// <param name="isWanted">Tells the scenarios that remain.</param>
    public FeatureCatalogue Where(Func<Scenario, bool> isWanted) => new(Scope, Requirements, [.. Scenarios.Where(isWanted)], Rules);

    /// <summary>Reads what the kit carries.</summary>
    public static FeatureCatalogue Load()
    {
        var sources = EmbeddedFeatures.Sources();
        var features = FeatureParser.ParseAll(sources);
        var texts = sources.ToDictionary(source => source.Path, source => source.Text.ReplaceLineEndings("\n").Split('\n'));
        var rules = features.SelectMany(feature => feature.Rules.Select(rule => ToText(feature, rule, texts[feature.Heading.Path])));
        return new FeatureCatalogue(
            SpecificationScope.Parse(EmbeddedFeatures.Read("features/revisions.json")),
            RequirementCatalogue.Parse(EmbeddedFeatures.Read("features/requirements.json")),
            [.. features.SelectMany(feature => feature.Scenarios)],
            [.. rules.OrderBy(rule => rule.Requirement, StringComparer.Ordinal)]);
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
            [.. feature.Scenarios.Where(scenario => scenario.Rule == rule).Select(ToText)]);
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
