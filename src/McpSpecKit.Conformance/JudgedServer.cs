using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using Xunit;

namespace McpSpecKit.Conformance;

/// <summary>A server, surveyed once and judged by one scenario after another, several at once. xUnit makes it and ends it.</summary>
/// <typeparam name="TSubject">Says which server.</typeparam>
public sealed class JudgedServer<TSubject> : IAsyncLifetime
    where TSubject : IServerSubject, new()
{
    private static readonly TSubject Subject = new();
    private static readonly Lazy<IServerAdapter> Adapter = new(Subject.CreateAdapter);
    private static readonly Lazy<IReadOnlyList<ScenarioRun>> Runs = new(
        () => [.. RunPlan.For(Adapter.Value, Subject.Options, FeatureCatalogue.Embedded).OrderBy(RunPlan.PhaseOf)]);

    private readonly SemaphoreSlim jobs = new(Subject.Options.Jobs);
    private readonly Dictionary<string, ScenarioRun> byId = Plan.ToDictionary(run => run.Id, StringComparer.Ordinal);
    private Trial? trial;
    private ScenarioRunner? runner;

    internal static IReadOnlyList<ScenarioRun> Plan => Runs.Value;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        trial = await Trial.PrepareAsync(Adapter.Value, Subject.Options, TestContext.Current.CancellationToken);
        runner = new ScenarioRunner(await StepRuntime.Shared, Subject.Options.Time);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Adapter.Value.DisposeAsync();
        jobs.Dispose();
    }

    internal async Task<ScenarioEnd> JudgeAsync(string id, CancellationToken cancellationToken)
    {
        if (trial is null || runner is null) throw new InvalidOperationException("The server has not been surveyed yet.");
        var run = byId.GetValueOrDefault(id) ?? throw new InvalidOperationException($"There is no scenario '{id}' any more; discover the tests again.");
        await jobs.WaitAsync(cancellationToken);
        try
        {
            var outcome = await trial.CarryOutAsync(runner, run, cancellationToken);
            return new ScenarioEnd(outcome, trial.Judge(outcome, FeatureCatalogue.Embedded.Requirements), Subject.Options.Strict);
        }
        finally
        {
            jobs.Release();
        }
    }
}
