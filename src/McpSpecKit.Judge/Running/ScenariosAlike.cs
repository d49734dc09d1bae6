using System.Reflection;
using System.Text;
using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
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
    /// <param name="runtime">Knows the definitions of their steps.</param>
    public static IReadOnlyList<IReadOnlyList<ScenarioRun>> Of(IEnumerable<ScenarioRun> plan, StepRuntime runtime) =>
        runtime.Match<IReadOnlyList<IReadOnlyList<ScenarioRun>>>(
            definitions => [.. ByOpening(plan).SelectMany(runs => runs.Count > 1 ? Divide(runs, definitions) : Alone(runs))]);

    /// <summary>Scenarios with the same steps before the first Then, whatever their other steps do.</summary>
    /// <param name="plan">The scenarios.</param>
    public static IEnumerable<IReadOnlyList<ScenarioRun>> ByOpening(IEnumerable<ScenarioRun> plan) =>
        plan.GroupBy(run => new Opening(run.Variant, RunPlan.PhaseOf(run), OpeningOf(run.Scenario))).Select(group => group.ToList());

    /// <summary>Each scenario by itself.</summary>
    /// <param name="runs">The scenarios.</param>
    public static IEnumerable<IReadOnlyList<ScenarioRun>> Alone(IEnumerable<ScenarioRun> runs) => runs.Select(run => (IReadOnlyList<ScenarioRun>)[run]);

    /// <summary>The steps before the first Then, and the others.</summary>
    public static (IReadOnlyList<Step> Opening, IReadOnlyList<Step> Closing) Split(Scenario scenario)
    {
        var opening = scenario.Steps.TakeWhile(step => step.Keyword is not StepKeyword.Then).ToList();
        return (opening, [.. scenario.Steps.Skip(opening.Count)]);
    }

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
    private static Touch? TouchOf(Scenario scenario, IStepDefinitionMatchService definitions)
    {
        var most = Touch.Nothing;
        foreach (var step in Split(scenario).Closing)
        {
            if (definitions.Match(scenario, step, out _) is not { Success: true, StepBinding.Method: RuntimeBindingMethod { MethodInfo: var method } }
                || method.GetCustomAttribute<LooksAttribute>() is not { Touch: var touch }) return null;
            most = touch > most ? touch : most;
        }

        return most;
    }

    /// <summary>What scenarios have in common that begin alike.</summary>
    private sealed record Opening(Variant Variant, RunPhase Phase, string Steps);

    private static string OpeningOf(Scenario scenario)
    {
        var text = new StringBuilder();
        foreach (var step in Split(scenario).Opening) text.AppendLine($"{step.Keyword} {step.Text}").AppendLine(step.DocString).AppendLine(step.Table?.ToString());
        return text.ToString();
    }
}
