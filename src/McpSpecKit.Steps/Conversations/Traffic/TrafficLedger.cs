using System.Collections.Concurrent;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>
/// How the messages of a server kept the rules for all traffic, in all scenarios of a run on one endpoint. Safe to write to from several
/// scenarios.
/// </summary>
public sealed class TrafficLedger
{
    /// <summary>How many flaws of a rule are told apart: a server that floods must not fill the memory.</summary>
    private const int Most = 20;

    private readonly ConcurrentDictionary<(Revision Revision, string Phrase), int> counts = [];
    private readonly ConcurrentDictionary<(Revision Revision, string Phrase), ConcurrentDictionary<string, TrafficFlaw>> flaws = [];

    /// <summary>How many things a rule was held against.</summary>
    public int Examined(Revision revision, ITrafficRule rule) => counts.GetValueOrDefault((revision, rule.Phrase));

    /// <summary>What broke a rule, in a stable order.</summary>
    public IReadOnlyList<TrafficFlaw> Flaws(Revision revision, ITrafficRule rule) =>
        flaws.TryGetValue((revision, rule.Phrase), out var found) ? [.. found.Values.OrderBy(flaw => flaw.Got, StringComparer.Ordinal)] : [];

    /// <summary>Holds what went over some connections against every rule.</summary>
    /// <param name="scene">The connections.</param>
    /// <param name="scenario">The scenario that held them.</param>
    public void Record(TrafficScene scene, string scenario)
    {
        foreach (var rule in TrafficRules.All)
        {
            var key = (scene.Revision, rule.Phrase);
            foreach (var finding in rule.Examine(scene))
            {
                counts.AddOrUpdate(key, 1, (_, count) => count + 1);
                if (finding.Flaw is not { } got) continue;
                var known = flaws.GetOrAdd(key, _ => []);
                if (known.Count < Most) known.TryAdd(got, new TrafficFlaw(got, scenario, finding.Transcript));
            }
        }
    }
}
