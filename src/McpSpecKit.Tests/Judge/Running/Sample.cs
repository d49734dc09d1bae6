using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Tests.Judge.Running;

/// <summary>Runs features of a few lines on the steps of this assembly.</summary>
internal sealed class Sample : IDisposable
{
    private static readonly Lazy<Task<StepRuntime>> Started = new(() => StepRuntime.StartAsync(typeof(SampleSteps).Assembly));

    private readonly CancellationTokenSource stop = new();
    private readonly SampleTime time = new();

    public StepLog Log { get; } = new();

    /// <summary>How many groups each sitting had, in the order in which they were run.</summary>
    public List<int> Sittings { get; } = [];

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
    public Task<IReadOnlyList<ScenarioOutcome>> RunTogetherAsync(string text) => RunAsync(text, runs => new Sitting([runs]));

    /// <summary>Runs the scenarios in one conversation, those with the same request as one group.</summary>
    /// <returns>Their ends, in the order of the scenarios.</returns>
    public Task<IReadOnlyList<ScenarioOutcome>> RunInOneConversationAsync(string text) => RunAsync(text, runs => new Sitting(
        [.. runs.GroupBy(run => string.Join('\n', ScenarioParts.Of(run.Scenario).Request.Select(step => step.Text))).Select(group => group.ToList())]));

    private async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(string text, Func<IReadOnlyList<ScenarioRun>, Sitting> together)
    {
        var runs = Read(text).Select(scenario => new ScenarioRun(scenario, Variant.None)).ToList();
        var runner = new ScenarioRunner(await Runtime, time);
        var left = new Queue<Sitting>([together(runs)]);
        while (left.TryDequeue(out var sitting))
        {
            Sittings.Add(sitting.Groups.Count);
            foreach (var rest in await runner.RunAsync(sitting, (container, _) => Provide(container), Told.Add, stop.Token)) left.Enqueue(rest);
        }

        return [.. runs.Select(run => Told.Single(outcome => outcome.Run == run))];
    }

    private void Provide(Reqnroll.BoDi.IObjectContainer container)
    {
        container.RegisterInstanceAs(Log);
        container.RegisterInstanceAs(stop);
        container.RegisterInstanceAs(time);
        container.RegisterTypeAs<SampleFrame, IScenarioFrame>();
    }

    public void Dispose() => stop.Dispose();
}
