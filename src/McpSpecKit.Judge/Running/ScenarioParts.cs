using McpSpecKit.Judge.Features;

namespace McpSpecKit.Judge.Running;

/// <summary>The steps of a scenario by what they are for.</summary>
/// <param name="Situation">The Givens at its beginning.</param>
/// <param name="Request">What comes between them and the first Then.</param>
/// <param name="Closing">The first Then, and what comes after it.</param>
internal sealed record ScenarioParts(IReadOnlyList<Step> Situation, IReadOnlyList<Step> Request, IReadOnlyList<Step> Closing)
{
    /// <summary>All before the first Then.</summary>
    public IEnumerable<Step> Opening => Situation.Concat(Request);

    /// <summary>Takes a scenario apart.</summary>
    public static ScenarioParts Of(Scenario scenario)
    {
        var steps = scenario.Steps;
        var situation = steps.TakeWhile(step => step.Keyword is StepKeyword.Given).ToList();
        var request = steps.Skip(situation.Count).TakeWhile(step => step.Keyword is not StepKeyword.Then).ToList();
        return new(situation, request, [.. steps.Skip(situation.Count + request.Count)]);
    }
}
