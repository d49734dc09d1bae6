using McpSpecKit.Judge.Running;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Conformance;

/// <summary>A scenario found a fault. The stack ends where the reader begins: at the line of the feature.</summary>
internal sealed class ScenarioFailedException(ScenarioOutcome outcome, ScenarioResult result) : Exception(Text(outcome, result))
{
    public override string StackTrace => string.Join(Environment.NewLine, [.. outcome.Errors.SelectMany(StepFrames), .. outcome.Errors.Select(Frame)]);

    private static string Text(ScenarioOutcome outcome, ScenarioResult result) => string.Join(Environment.NewLine,
    [
        $"{result.Requirement} {result.Title}: {result.Message ?? $"the scenario is {outcome.Status}"}",
        .. result.CheckFirst is { } hint ? [$"Check first: {hint}"] : Array.Empty<string>(),
        result.Spec.ToString(),
    ]);

    private static IEnumerable<string> StepFrames(ScenarioError error) =>
        (error.Exception.StackTrace ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd())
            .Where(line => line.Contains("McpSpecKit.", StringComparison.Ordinal) && !line.Contains("McpSpecKit.Judge.", StringComparison.Ordinal));

    private string Frame(ScenarioError error)
    {
        var scenario = outcome.Run.Scenario;
        var (what, line) = error.Step is { } step ? (step.ToString(), step.Line) : (scenario.Name, scenario.SourceLine);
        return $"   at {what} in features/{scenario.Feature.Path}:line {line}";
    }
}
