using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Faults;

/// <summary>
/// What a fault is judged by: the scenarios of its own requirement in every revision that states it, and all others in one of these
/// revisions, by turns, so that the faults together see every scenario. MCPSPECKIT_ALL_REVISIONS=1 takes all others in each of them too.
/// </summary>
internal static class FaultScenarios
{
    private static readonly FeatureCatalogue All = FeatureCatalogue.Embedded;

    private static bool IsThorough => Environment.GetEnvironmentVariable("MCPSPECKIT_ALL_REVISIONS") is "1";

    /// <summary>The revisions that state a requirement, oldest first.</summary>
    public static IReadOnlyList<Revision> RevisionsThatState(string requirement)
    {
        var stated = All.Requirements.Find(requirement)!;
        return [.. Revision.All.Where(revision => stated.PassageIn(revision) is not null)];
    }

    /// <summary>The features with the scenarios that judge a fault.</summary>
    /// <param name="requirement">The requirement that it breaks.</param>
    /// <param name="name">What the fault is called; it tells whose turn it is.</param>
    public static FeatureCatalogue Of(string requirement, string name)
    {
        if (IsThorough) return All;
        var stated = RevisionsThatState(requirement);
        var turn = stated[name.Sum(letter => letter) % stated.Count];
        return All.Where(scenario => scenario.CombinedTags.Contains(requirement) || ScenarioTags.RevisionOf(scenario) == turn);
    }
}
