using McpSpecKit.Judge.Features;
using McpSpecKit.Steps.Sending;
using Reqnroll.Infrastructure;

namespace McpSpecKit.Judge.Running;

/// <summary>
/// Deals scenarios out to conversations. Where those that begin alike ask one thing that leaves no trace, others that ask so in the same situation
/// join them: the situation, most often a handshake, is brought about once for several.
/// </summary>
internal static class SittingPlan
{
    /// <summary>How many groups ask in one conversation: with more, too few conversations go on side by side.</summary>
    private const int AtMost = 8;

    /// <summary>The sittings of a plan.</summary>
    /// <param name="plan">The scenarios.</param>
    /// <param name="runtime">Knows the definitions of their steps.</param>
    public static IReadOnlyList<Sitting> Of(IEnumerable<ScenarioRun> plan, StepRuntime runtime) => runtime.Match(definitions =>
    {
        List<Sitting> sittings = [];
        List<Asking> asking = [];
        foreach (var group in ScenariosAlike.Of(plan, definitions))
        {
            if (MessageOf(group, definitions) is { LeavesNoTrace: true } message) asking.Add(new Asking(group, message.Id));
            else sittings.Add(new Sitting([group]));
        }

        sittings.AddRange(asking.GroupBy(group => Beginning.Of(group.Scenarios[0], parts => parts.Situation)).SelectMany(Deal));
        return sittings;
    });

    /// <summary>The message by which a group asks, where its scenarios only look at what comes of it; else none.</summary>
    private static OutgoingMessage? MessageOf(IReadOnlyList<ScenarioRun> group, IStepDefinitionMatchService definitions) =>
        ScenarioParts.Of(group[0].Scenario) is { Situation.Count: > 0, Request: [{ Keyword: StepKeyword.When } step] }
        && OutgoingMessage.InStep(step.Text) is { } message
        && group.All(run => ScenariosAlike.TouchOf(run.Scenario, definitions) is not null)
            ? message
            : null;

    /// <summary>In one conversation no id comes twice.</summary>
    private static IEnumerable<Sitting> Deal(IEnumerable<Asking> groups)
    {
        List<List<Asking>> dealt = [];
        foreach (var group in groups)
        {
            if (dealt.Find(others => others.Count < AtMost && (group.Id is null || others.TrueForAll(other => other.Id != group.Id))) is { } sitting) sitting.Add(group);
            else dealt.Add([group]);
        }

        return dealt.Select(sitting => new Sitting([.. sitting.Select(group => group.Scenarios)]));
    }

    private sealed record Asking(IReadOnlyList<ScenarioRun> Scenarios, string? Id);
}
