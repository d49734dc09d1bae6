using McpSpecKit.Gherkin.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Tells xUnit what a scenario failed of. The stack ends where the reader begins: at the line of the feature.</summary>
internal static class ScenarioFailure
{
    public static TestFailed Of(ITest test, ScenarioOutcome outcome, decimal time, string output)
    {
        var types = new List<string>();
        var messages = new List<string>();
        var stacks = new List<string>();
        var parents = new List<int>();
        foreach (var error in Errors(outcome))
        {
            var information = ExceptionUtility.ConvertExceptionToFailureInformation(error.Exception);
            var first = types.Count;
            types.AddRange(information.ExceptionTypes);
            messages.AddRange(information.Messages);
            stacks.AddRange(information.StackTraces.Select((stack, index) => StepFrames.Of(stack) + (index is 0 ? Frame(outcome, error) : "")));
            parents.AddRange(information.ExceptionParentIndices.Select(parent => parent >= 0 ? parent + first : first is 0 ? -1 : 0));
        }

        return new(test, time, output, [.. types], [.. messages], [.. stacks], [.. parents]);
    }

    private static IEnumerable<ScenarioError> Errors(ScenarioOutcome outcome) =>
        outcome.Errors.Count > 0
            ? outcome.Errors
            : [new(new InvalidOperationException($"The scenario is {outcome.Status.ToString().ToLowerInvariant()}."), ScenarioPhase.Then, Step: null)];

    private static string Frame(ScenarioOutcome outcome, ScenarioError error)
    {
        var scenario = outcome.Run.Scenario;
        var (what, line) = error.Step is { } step ? (step.ToString(), step.Line) : (scenario.Name, scenario.SourceLine);
        return $"   at {what} in {scenario.Feature.Path}:line {line}";
    }
}
