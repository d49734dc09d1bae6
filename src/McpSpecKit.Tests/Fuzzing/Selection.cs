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
    private static readonly List<Scenario> Executable =
        [.. FeatureCatalogue.Embedded.Scenarios.Where(scenario => !scenario.CombinedTags.Contains("pending") && !scenario.CombinedTags.Contains("manual"))];

    /// <summary>Options that judge a few requirements of a party, on one transport or on any, with waits for a peer in this process.</summary>
    public static Gen<JudgeOptions> Of(Party party, Transport? transport = null) =>
        from revision in Gen.OneOf([.. Revision.All])
        let ids = IdsOf(party, revision, transport)
        from chosen in Gen.OneOf(ids).Array[1, Few]
        select new JudgeOptions
        {
            Only = [.. chosen.Distinct().Order(StringComparer.Ordinal)],
            Revisions = [revision],
            Waits = new Waits(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(20)),
            Jobs = 8,
        };

    private static string[] IdsOf(Party party, Revision revision, Transport? transport) =>
    [
        .. from scenario in Executable
           where ScenarioTags.RevisionOf(scenario) == revision && (transport is not { } one || scenario.Concerns(one)) && ScenarioTags.Concerns(scenario.CombinedTags, party)
           group scenario by ScenarioTags.RequirementOf(scenario.Rule!) into rule
           select rule.Key,
    ];
}
