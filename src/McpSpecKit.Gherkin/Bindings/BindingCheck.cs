using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Holds bindings against scenarios without running them.</summary>
internal sealed class BindingCheck(BindingRegistry bindings)
{
    private readonly HashSet<StepDefinition> used = [];

    public IEnumerable<BindingProblem> Of(IEnumerable<Scenario> scenarios)
    {
        // A step of a background or an outline stands in the file once, and is said once.
        var steps = scenarios.SelectMany(scenario => scenario.Steps, Problem).OfType<BindingProblem>().Distinct().ToList();
        return [.. steps, .. bindings.Steps.Where(definition => !used.Contains(definition)).Select(Unused)];
    }

    private BindingProblem? Problem(Scenario scenario, Step step)
    {
        used.UnionWith(bindings.Matcher.Candidates(scenario, step).Select(match => match.Definition));
        try
        {
            bindings.Matcher.Match(scenario, step);
            return null;
        }
        catch (UndefinedStepException exception)
        {
            return new(BindingProblemKind.Undefined, StepMessages.Where(scenario, step), exception.Message);
        }
        catch (AmbiguousStepException exception)
        {
            return new(BindingProblemKind.Ambiguous, StepMessages.Where(scenario, step), exception.Message);
        }
        catch (StepArgumentException exception)
        {
            return new(BindingProblemKind.Mismatched, StepMessages.Where(scenario, step), exception.Message);
        }
    }

    private static BindingProblem Unused(StepDefinition definition) =>
        new(BindingProblemKind.Unused, definition.Call.Name, $"No step needs '{definition.Expression}'.");
}
