using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;
using Reqnroll.Bindings;
using Reqnroll.Infrastructure;

namespace McpSpecKit.Judge.Bindings;

/// <summary>Holds the steps of scenarios against Reqnroll's registry of their definitions, without running them.</summary>
/// <param name="runtime">Reqnroll over the step definitions.</param>
public sealed class StepCheck(StepRuntime runtime)
{
    private readonly HashSet<IStepDefinitionBinding> used = [];

    /// <summary>Everything that is wrong: with the steps in the order of the files, then with the definitions.</summary>
    /// <param name="scenarios">The scenarios; a step of a background or an outline is said once.</param>
    public IReadOnlyList<StepProblem> Of(IEnumerable<Scenario> scenarios)
    {
        var steps = runtime.Match<IReadOnlyList<StepProblem>>(
            service => [.. scenarios.SelectMany(scenario => scenario.Steps, (scenario, step) => Problem(service, scenario, step)).OfType<StepProblem>().Distinct()]);
        return
        [
            .. steps,
            .. runtime.Bindings.GetErrorMessages().Select(error => new StepProblem(StepProblemKind.Invalid, "bindings", error.Message)),
            .. runtime.Bindings.GetStepDefinitions().Where(definition => !used.Contains(definition)).Select(Unused),
        ];
    }

    private StepProblem? Problem(IStepDefinitionMatchService definitions, Scenario scenario, Step step)
    {
        var match = definitions.Match(scenario, step, out var candidates);
        used.UnionWith(candidates.Select(candidate => candidate.StepBinding));
        if (match.Success)
        {
            used.Add(match.StepBinding);
            return null;
        }

        var place = $"{scenario.Feature.Path}:{step.Line}";
        return candidates.Count is 0
            ? new(StepProblemKind.Undefined, place, $"No definition takes the step «{step}» with the table or text below it; features/steps.md lists what there is.")
            : new(StepProblemKind.Ambiguous, place, $"Several definitions take the step «{step}»: {Names(candidates)}.");
    }

    private static StepProblem Unused(IStepDefinitionBinding definition) => new(
        StepProblemKind.Unused, NameOf(definition), $"No step needs «{definition.StepDefinitionType} {definition.SourceExpression}»: delete it.");

    private static string Names(IEnumerable<BindingMatch> matches) => string.Join(", ", matches.Select(match => NameOf(match.StepBinding)).Distinct());

    private static string NameOf(IStepDefinitionBinding definition) => $"{definition.Method.Type.Name}.{definition.Method.Name}";
}
