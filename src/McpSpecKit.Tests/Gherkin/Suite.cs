using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Features;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin;

/// <summary>Makes and runs scenarios of a few lines.</summary>
internal static class Suite
{
    public const string Path = "features/a.feature";

    public static Feature Feature(string text) => FeatureParser.Parse(new(Path, text));

    public static Scenario Scenario(string steps, string tags = "") => Feature(
        $"""
        Feature: F

        {tags}
        Scenario: S
        {steps}
        """).Scenarios[0];

    public static Task<ScenarioOutcome> RunAsync<TSteps>(string steps, Log? log = null, string tags = "") =>
        RunAsync(Scenario(steps, tags), log, typeof(TSteps));

    public static Task<ScenarioOutcome> RunAsync(Scenario scenario, Log? log, params Type[] bindings) =>
        Runner(log, bindings).RunAsync(new(scenario, Variant.None));

    public static ScenarioRunner Runner(Log? log, params Type[] bindings) => new(BindingRegistry.FromTypes(bindings), new()
    {
        Configure = (container, _) => container.Register(log ?? new()),
        IsSkip = exception => exception is SkipException,
    });
}
