using McpSpecKit.Judge.Running;

namespace McpSpecKit.Judge.Planning;

/// <summary>Deals the scenarios of a plan out to several machines, by the time that they are expected to take.</summary>
internal static class Sharding
{
    /// <summary>What every scenario takes beside its waits.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// The scenarios of one part, in the order of the plan. Those that begin alike stay together, since they share what they have in common. Those
    /// that look back on all others are part of each: they look back on what their part has seen.
    /// </summary>
    /// <param name="plan">All scenarios; the same on each machine.</param>
    /// <param name="shard">The part.</param>
    public static IReadOnlyList<ScenarioRun> Of(IReadOnlyList<ScenarioRun> plan, Shard shard)
    {
        var loads = new TimeSpan[shard.Count];
        var own = new HashSet<ScenarioRun>(ReferenceEqualityComparer.Instance);
        foreach (var alike in ScenariosAlike.ByOpening(plan).OrderByDescending(ExpectedTime.Of))
        {
            var isLast = RunPlan.PhaseOf(alike[0]) is RunPhase.Last;
            var lightest = Array.IndexOf(loads, loads.Min());
            if (!isLast) loads[lightest] += (Least * alike.Count) + ExpectedTime.Of(alike);
            if (isLast || lightest == shard.Number - 1) own.UnionWith(alike);
        }

        return [.. plan.Where(own.Contains)];
    }
}
