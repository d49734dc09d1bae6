using System.Text.RegularExpressions;
using McpSpecKit.Judge.Features;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Features;

public sealed partial class TheStyleOfTheFeatures
{
    private const int LongestFeature = 250;
    private const int LongestBackground = 3;

    private static readonly string[] Parties = ["server", "client", "both"];
    private static readonly string[] Strengths = ["must", "should", "may", "proposal", "unspecified"];

    private static readonly Dictionary<string, string> Texts =
        RepositoryFile.List("features", "*.feature").ToDictionary(path => path, RepositoryFile.Read, StringComparer.Ordinal);

    private static readonly IReadOnlyList<Scenario> Scenarios =
        [.. FeatureParser.ParseAll(Texts.Select(file => new FeatureSource(file.Key, file.Value))).SelectMany(feature => feature.Scenarios)];

    public static TheoryData<string> Files => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void KeepsThemShort(string path) => Assert.InRange(LinesOf(path).Length, 1, LongestFeature);

    [Theory]
    [MemberData(nameof(Files))]
    public void StatesFacts(string path) => Assert.DoesNotContain(
        LinesOf(path).Select(line => line.Trim()),
        line => !line.StartsWith('@') && !line.StartsWith('|') && Duty().IsMatch(line));

    [Theory]
    [MemberData(nameof(Files))]
    public void KeepsBackgroundsToAFewLinesThatObserveNothing(string path)
    {
        var lines = LinesOf(path);
        foreach (var (start, _) in lines.Index().Where(line => line.Item.Trim().StartsWith("Background:", StringComparison.Ordinal)))
        {
            var background = lines.Skip(start + 1).TakeWhile(line => line.Trim().Length > 0).ToList();
            Assert.InRange(background.Count, 1, LongestBackground);
            Assert.DoesNotContain(background, line => line.Trim().StartsWith("Then ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void GivesAScenarioTwoToFiveSteps() =>
        AssertNone(scenario => OwnSteps(scenario).Count() is < 2 or > 5);

    [Fact]
    public void GivesAScenarioOneWhen() =>
        AssertNone(scenario => scenario.Steps.Count(step => step.Keyword is StepKeyword.When) != 1);

    [Fact]
    public void EndsAScenarioWithWhatIsObserved() =>
        AssertNone(scenario => scenario.Steps[^1].Keyword is not StepKeyword.Then);

    [Fact]
    public void NamesThePartyOnTheRule() =>
        AssertNone(scenario => scenario.Feature.Tags.Intersect(Parties).Any() || scenario.Rule!.Tags.Intersect(Parties).Count() != 1);

    [Fact]
    public void NamesTheStrengthOnTheExamples() => AssertNone(scenario =>
        scenario.ExamplesTags.Intersect(Strengths).Count() != 1
        || scenario.Feature.Tags.Concat(scenario.Rule!.Tags).Concat(scenario.Tags).Intersect(Strengths).Any());

    [Fact]
    public void NamesTheRevisionInEachRow() => AssertNone(scenario => !scenario.Arguments.ContainsKey("revision"));

    private static string[] LinesOf(string path) => Texts[path].ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static IEnumerable<Step> OwnSteps(Scenario scenario) => scenario.Steps.Where(step => step.Line > scenario.Line);

    private static void AssertNone(Func<Scenario, bool> isOff) => Assert.Empty(Scenarios.Where(isOff).Select(scenario => scenario.ToString()));

    [GeneratedRegex(
        @"\b(should|shall|must|verify|verifies)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duty();
}
