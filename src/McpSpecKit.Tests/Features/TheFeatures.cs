using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Features;

public sealed class TheFeatures
{
    private static readonly FeatureCatalogue Catalogue = FeatureCatalogue.Load();
    private static readonly ILookup<string, RuleText> Rules = Catalogue.Rules.ToLookup(rule => rule.Requirement);

    // What a scenario can see of these may be otherwise for a reason that another sentence of the text gives.
    private static readonly Dictionary<string, string> AskedLessFirmly = new(StringComparer.Ordinal)
    {
        ["HT-030"] = "That work ends with its cancellation is a SHOULD; some work cannot be cancelled.",
        ["PT-005"] = "A request that cannot be cancelled goes on.",
        ["PT-011"] = "The page on subscriptions makes the response at a subscription's end a SHOULD.",
    };

    public static TheoryData<string> Ids => [.. Catalogue.Requirements.Requirements.Select(requirement => requirement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void HaveOneRuleForARequirement(string id) => Assert.Single(Rules[id]);

    [Fact]
    public void HaveNoRuleForAnythingElse() =>
        Assert.All(Catalogue.Rules, rule => Assert.NotNull(Catalogue.Requirements.Find(rule.Requirement)));

    [Fact]
    public void HaveNoScenarioOutsideOfARule() => Assert.All(Catalogue.Scenarios, scenario => Assert.NotNull(scenario.Rule));

    [Theory]
    [MemberData(nameof(Ids))]
    public void NameThePartyThatOwesIt(string id)
    {
        var party = Catalogue.Requirements.Find(id)!.Party.ToString().ToLowerInvariant();

        Assert.Equal([party], Rules[id].SelectMany(rule => rule.Tags).Where(tag => tag is "server" or "client" or "both"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void BindWhereAndAsTheTextDoes(string id)
    {
        var requirement = Catalogue.Requirements.Find(id)!;
        var stated = InOrder(requirement.Clauses.Select(clause => (clause.Revision, StrengthOf(clause)))
            .Concat(requirement.Defined.Select(passage => (passage.Revision, Strength.Must))));
        var asked = InOrder(ScenariosOf(id).Where(Binds).Select(scenario => (scenario.Revision, scenario.Strength)));

        if (AskedLessFirmly.ContainsKey(id)) Assert.Equal(Lessened(stated), Lessened(asked));
        else Assert.Equal(stated, asked);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void LeaveOpenWhatTheTextLeavesOpen(string id)
    {
        var requirement = Catalogue.Requirements.Find(id)!;

        Assert.Equal(
            requirement.About.Select(passage => passage.Revision).Distinct().Order(),
            ScenariosOf(id).Where(scenario => !Binds(scenario)).Select(scenario => scenario.Revision).Distinct().Order());
    }

    [Fact]
    public void LeaveToAReviewerOnlyWhatTheCatalogueSaysNobodyCanSee()
    {
        var byHand = Catalogue.Rules.Where(rule => rule.Scenarios.Any(scenario => scenario.Tags.Contains("manual")));

        Assert.Equal(
            Catalogue.Requirements.Requirements
                .Where(requirement => requirement.Manual is not null)
                .Select(requirement => requirement.Id)
                .Order(StringComparer.Ordinal),
            byHand.Select(rule => rule.Requirement).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<ScenarioText> ScenariosOf(string id) => Rules[id].SelectMany(rule => rule.Scenarios);

    private static bool Binds(ScenarioText scenario) => scenario.Strength is Strength.Must or Strength.Should or Strength.May;

    private static Strength StrengthOf(Clause clause) => clause.Keyword switch
    {
        "MUST" or "MUST NOT" or "SHALL" or "SHALL NOT" or "REQUIRED" => Strength.Must,
        "SHOULD" or "SHOULD NOT" or "RECOMMENDED" => Strength.Should,
        _ => Strength.May,
    };

    private static IEnumerable<(Revision Revision, Strength Strength)> Lessened(IEnumerable<(Revision Revision, Strength Strength)> pairs) =>
        InOrder(pairs.Select(pair => (pair.Revision, pair.Strength is Strength.Must ? Strength.Should : pair.Strength)));

    private static IEnumerable<(Revision Revision, Strength Strength)> InOrder(IEnumerable<(Revision Revision, Strength Strength)> pairs) =>
        pairs.Distinct().OrderBy(pair => pair.Revision).ThenBy(pair => pair.Strength);
}
