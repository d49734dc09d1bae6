using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>What is said of a step that cannot be run.</summary>
internal static class StepMessages
{
    public static string Where(Scenario scenario, Step step) => $"{scenario.Feature.Path}:{step.Line}";

    public static string Undefined(Scenario scenario, Step step) =>
        $"No definition takes the step '{step}' ({Where(scenario, step)}). It could be:\n\n{StepSnippet.For(step)}";

    public static string Ambiguous(Scenario scenario, Step step, IEnumerable<StepMatch> matches) =>
        $"Several definitions take the step '{step}' ({Where(scenario, step)}):\n{Lines(matches)}";

    public static string Mismatched(Scenario scenario, Step step, IReadOnlyList<StepMatch> matches) =>
        $"The step '{step}' ({Where(scenario, step)}) has {matches[0].Arguments.Count} arguments, which do not fit the parameters of:\n{Lines(matches)}";

    private static string Lines(IEnumerable<StepMatch> matches) => string.Join('\n', matches.Select(match => $"  {match.Definition}"));
}
