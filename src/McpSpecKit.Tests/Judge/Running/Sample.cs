using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;

namespace McpSpecKit.Tests.Judge.Running;

/// <summary>Runs features of a few lines on the steps of this assembly.</summary>
internal sealed class Sample : IDisposable
{
    private static readonly Lazy<Task<StepRuntime>> Started = new(() => StepRuntime.StartAsync(typeof(SampleSteps).Assembly));

    private readonly CancellationTokenSource stop = new();

    public StepLog Log { get; } = new();

    /// <summary>The ends of scenarios that were told of.</summary>
    public List<ScenarioOutcome> Told { get; } = [];

    public static Task<StepRuntime> Runtime => Started.Value;

    public static IReadOnlyList<Scenario> Read(string text) => FeatureParser.Parse(new FeatureSource("features/sample.feature", text)).Scenarios;

    public async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(string text)
    {
        var runner = new ScenarioRunner(await Runtime, TimeProvider.System);
        var outcomes = new List<ScenarioOutcome>();
        foreach (var scenario in Read(text)) outcomes.Add(await runner.RunAsync(new ScenarioRun(scenario, Variant.None), Provide, stop.Token));
        return outcomes;
    }

    /// <summary>Runs all scenarios as one group.</summary>
    /// <returns>Their ends, in the order of the scenarios.</returns>
    public async Task<IReadOnlyList<ScenarioOutcome>> RunTogetherAsync(string text)
    {
        var alike = Read(text).Select(scenario => new ScenarioRun(scenario, Variant.None)).ToList();
        await new ScenarioRunner(await Runtime, TimeProvider.System).RunAsync(alike, (container, _) => Provide(container), Told.Add, stop.Token);
        return [.. alike.Select(run => Told.Single(outcome => outcome.Run == run))];
    }

    private void Provide(Reqnroll.BoDi.IObjectContainer container)
    {
        container.RegisterInstanceAs(Log);
        container.RegisterInstanceAs(stop);
    }

    public void Dispose() => stop.Dispose();
}
