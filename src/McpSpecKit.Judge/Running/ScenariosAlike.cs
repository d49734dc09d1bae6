using System.Reflection;
using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Steps.Looking;
using Reqnroll.Bindings.Reflection;
using Reqnroll.Infrastructure;

namespace McpSpecKit.Judge.Running;

/// <summary>
/// Puts scenarios together that begin alike on the same endpoint: their steps are the same up to the first Then. What those steps do is done
/// once, and each scenario looks at what came of it.
/// </summary>
internal static class ScenariosAlike
{
    /// <summary>Groups of one scenario or more. Those of a group only look, least first, but for the last one, which may do more.</summary>
    /// <param name="plan">The scenarios.</param>
    /// <param name="definitions">The definitions of their steps.</param>
    public static IEnumerable<IReadOnlyList<ScenarioRun>> Of(IEnumerable<ScenarioRun> plan, IStepDefinitionMatchService definitions) =>
        ByOpening(plan).SelectMany(runs => runs.Count > 1 ? Divide(runs, definitions) : [runs]);

    /// <summary>Scenarios with the same steps before the first Then, whatever their other steps do.</summary>
    /// <param name="plan">The scenarios.</param>
    public static IEnumerable<IReadOnlyList<ScenarioRun>> ByOpening(IEnumerable<ScenarioRun> plan) =>
        plan.GroupBy(run => Beginning.Of(run, parts => parts.Opening)).Select(group => group.ToList());

    private static IEnumerable<IReadOnlyList<ScenarioRun>> Divide(IReadOnlyList<ScenarioRun> runs, IStepDefinitionMatchService definitions)
    {
        List<ScenarioRun> nothing = [], settling = [], asking = [], others = [];
        foreach (var run in runs)
        {
            var alike = TouchOf(run.Scenario, definitions) switch
            {
                Touch.Nothing => nothing,
                Touch.Settles => settling,
                Touch.Asks => asking,
                _ => others,
            };
            alike.Add(run);
        }

        IReadOnlyList<ScenarioRun> looking = [.. nothing, .. settling, .. asking];
        return looking.Count is 0 ? Alone(others) : [[.. looking, .. others.Take(1)], .. Alone(others.Skip(1))];
    }

    /// <summary>What the steps of a scenario that judge add to the conversation; none where one of them may do more than look.</summary>
    public static Touch? TouchOf(Scenario scenario, IStepDefinitionMatchService definitions)
    {
        var most = Touch.Nothing;
        foreach (var step in ScenarioParts.Of(scenario).Closing)
        {
            if (definitions.Match(scenario, step, out _) is not { Success: true, StepBinding.Method: RuntimeBindingMethod { MethodInfo: var method } }
                || method.GetCustomAttribute<LooksAttribute>() is not { Touch: var touch }) return null;
            most = touch > most ? touch : most;
        }

        return most;
    }

    private static IEnumerable<IReadOnlyList<ScenarioRun>> Alone(IEnumerable<ScenarioRun> runs) => runs.Select(run => (IReadOnlyList<ScenarioRun>)[run]);
}
