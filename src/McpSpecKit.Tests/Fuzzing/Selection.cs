using CsCheck;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Fuzzing;

/// <summary>Some of the requirements, in one revision: as many as can be judged in a moment.</summary>
internal static class Selection
{
    private const int Few = 12;
    private static readonly ILookup<(Party Party, Revision Revision), string> Executable = FeatureCatalogue.Embedded.Scenarios
        .Where(scenario => !scenario.CombinedTags.Contains("pending") && !scenario.CombinedTags.Contains("manual"))
        .SelectMany(scenario => Parties(scenario).Select(party => (Key: (party, ScenarioTags.RevisionOf(scenario)), Id: ScenarioTags.RequirementOf(scenario.Rule!))))
        .ToLookup(pair => pair.Key, pair => pair.Id);

    /// <summary>Options that judge a few requirements of a party, with waits for a peer in this process.</summary>
    public static Gen<JudgeOptions> Of(Party party) =>
        from revision in Gen.OneOf(Revision.All.ToArray())
        let ids = Executable[(party, revision)].Distinct().ToArray()
        from chosen in Gen.OneOf(ids).Array[1, Few]
        select new JudgeOptions
        {
            Only = [.. chosen.Distinct().Order(StringComparer.Ordinal)],
            Revisions = [revision],
            Waits = new Waits(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(20)),
            Jobs = 8,
        };

    private static IEnumerable<Party> Parties(Scenario scenario) =>
        new[] { Party.Server, Party.Client }.Where(party => ScenarioTags.Concerns(scenario.CombinedTags, party));
}
