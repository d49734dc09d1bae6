namespace McpSpecKit.Gherkin.Running;

/// <summary>Runs many scenarios side by side.</summary>
/// <param name="runner">Runs each of them.</param>
/// <param name="options">How many, and which.</param>
public sealed class FeatureRunner(ScenarioRunner runner, FeatureRunnerOptions options)
{
    private readonly Lock progressGate = new();

    /// <summary>Runs scenarios between the hooks around the run.</summary>
    /// <param name="runs">The scenarios and their variants.</param>
    /// <param name="cancellationToken">Ends the run: no scenario starts any more, and those under way end before their next step.</param>
    /// <returns>The outcomes, in the order of <see cref="ScenarioRun.InOrder"/> however they were scheduled.</returns>
    /// <exception cref="OperationCanceledException">The run was ended early; the hooks of what was under way have run.</exception>
    public async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(IEnumerable<ScenarioRun> runs, CancellationToken cancellationToken = default)
    {
        var ordered = ScenarioRun.InOrder(runs);
        var outcomes = new ScenarioOutcome[ordered.Count];
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await runner.BeforeTestRunAsync();
            await Parallel.ForEachAsync(
                Queues(ordered),
                new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellationToken },
                async (queue, _) =>
                {
                    foreach (var (index, run) in queue) outcomes[index] = await RunOneAsync(run, cancellationToken);
                });
        }
        finally
        {
            await runner.AfterTestRunAsync();
        }

        return outcomes;
    }

    private IEnumerable<IEnumerable<(int Index, ScenarioRun Run)>> Queues(IReadOnlyList<ScenarioRun> runs) =>
        options.Parallelism is Parallelism.Scenarios
            ? runs.Index().Select(run => Enumerable.Repeat(run, 1))
            : runs.Index().GroupBy(run => run.Item.Scenario.Feature.Path, StringComparer.Ordinal);

    private async Task<ScenarioOutcome> RunOneAsync(ScenarioRun run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Tell(progress => progress.Started(run));
        var outcome = await runner.RunAsync(run, cancellationToken);
        Tell(progress => progress.Finished(outcome));
        return outcome;
    }

    private void Tell(Action<IRunProgress> message)
    {
        if (options.Progress is not { } progress) return;
        lock (progressGate) message(progress);
    }
}
