using System.Collections.Concurrent;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Finds the one definition that takes a step.</summary>
internal sealed class StepMatcher(IReadOnlyList<StepDefinition> definitions, ArgumentConverter converter)
{
    // The same text comes back in scenario after scenario, and in each variant of one; only scopes depend on the scenario.
    private readonly ConcurrentDictionary<(StepKeyword, string), IReadOnlyList<(StepDefinition, IReadOnlyList<string>)>> known = new();

    /// <exception cref="UndefinedStepException">No definition takes the step.</exception>
    /// <exception cref="AmbiguousStepException">Several definitions take the step.</exception>
    /// <exception cref="StepArgumentException">The definition's parameters are not those that the step has arguments for.</exception>
    public StepMatch Match(Scenario scenario, Step step)
    {
        var matches = Candidates(scenario, step);
        var fitting = matches.FindAll(match => match.Fits(converter));
        fitting = fitting.FindAll(match => match.Degree == fitting.Max(other => other.Degree));
        return (fitting, matches) switch
        {
            ([var match], _) => match,
            ([], []) => throw new UndefinedStepException(StepMessages.Undefined(scenario, step)),
            ([], _) => throw new StepArgumentException(StepMessages.Mismatched(scenario, step, matches)),
            _ => throw new AmbiguousStepException(StepMessages.Ambiguous(scenario, step, fitting)),
        };
    }

    /// <summary>Every definition that takes the step, whether or not others do too; one for each method.</summary>
    public List<StepMatch> Candidates(Scenario scenario, Step step)
    {
        var matches = new List<StepMatch>();
        foreach (var (definition, arguments) in known.GetOrAdd((step.Keyword, step.Text), Find))
        {
            if (BindingScope.BestDegree(definition.Scopes, scenario) is { } degree && !matches.Exists(match => match.Definition.Method == definition.Method))
                matches.Add(new(definition, [.. arguments, .. Extra(step)], degree));
        }

        return matches;
    }

    private static IEnumerable<object> Extra(Step step)
    {
        if (step.DocString is { } docString) yield return docString;
        if (step.Table is { } table) yield return table;
    }

    private List<(StepDefinition Definition, IReadOnlyList<string> Arguments)> Find((StepKeyword Keyword, string Text) step)
    {
        var found = new List<(StepDefinition, IReadOnlyList<string>)>();
        foreach (var definition in definitions)
        {
            if ((definition.Keyword ?? step.Keyword) == step.Keyword && definition.Compiled.TryMatch(step.Text, out var arguments))
                found.Add((definition, arguments));
        }

        return found;
    }
}
