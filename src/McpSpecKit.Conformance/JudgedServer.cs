using System.Collections.Concurrent;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Verdicts;
using Xunit;

namespace McpSpecKit.Conformance;

/// <summary>A server, surveyed once and judged by one scenario after another, several at once. xUnit makes it and ends it.</summary>
/// <typeparam name="TSubject">Says which server.</typeparam>
public sealed class JudgedServer<TSubject> : IAsyncLifetime
    where TSubject : IServerSubject, new()
{
    private const string NotSurveyed = "The server has not been surveyed yet.";

    private static readonly TSubject Subject = new();
    private static readonly Lazy<IServerAdapter> Adapter = new(Subject.CreateAdapter);
    private static readonly Lazy<IReadOnlyList<ScenarioRun>> Runs = new(
        () => [.. RunPlan.For(Adapter.Value, Subject.Options, FeatureCatalogue.Embedded).OrderBy(RunPlan.PhaseOf)]);

    private readonly ConcurrentDictionary<string, Lazy<Task<ScenarioEnd>>> expected = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim jobs = new(Subject.Options.Jobs);
    private readonly Dictionary<string, ScenarioRun> byId = Plan.ToDictionary(run => run.Id, StringComparer.Ordinal);
    private Trial? trial;
    private ScenarioRunner? runner;

    internal static IReadOnlyList<ScenarioRun> Plan => Runs.Value;

    /// <summary>Whether anything is known to fail, or attested.</summary>
    internal static bool HasBaseline => Subject.Baseline.KnownFailures.Count + Subject.Baseline.Attestations.Count > 0;

    private Trial Trial => trial ?? throw new InvalidOperationException(NotSurveyed);

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

    internal Task<ScenarioEnd> JudgeAsync(string id, CancellationToken cancellationToken)
    {
        var run = byId.GetValueOrDefault(id) ?? throw new InvalidOperationException($"There is no scenario '{id}' any more; discover the tests again.");
        return IsInBaseline(run)
            ? expected.GetOrAdd(id, _ => new Lazy<Task<ScenarioEnd>>(() => JudgeOnceAsync(run, cancellationToken))).Value
            : JudgeOnceAsync(run, cancellationToken);
    }

    /// <summary>Says which entries of the baseline are about nothing, or about what does not fail any more.</summary>
    internal async Task<IReadOnlyList<string>> FindStaleEntriesAsync(CancellationToken cancellationToken)
    {
        var ends = await Task.WhenAll(byId.Where(run => IsInBaseline(run.Value)).Select(run => JudgeAsync(run.Key, cancellationToken)));
        var options = Subject.Options;
        var report = new RunReport(
            KitVersion.Text, Adapter.Value.Name, Trial.Survey, [.. ends.Select(end => end.Found)], options.Strict, TimeSpan.Zero)
        {
            IsPartial = options.Only.Count > 0 || options.Revisions.Count > 0,
        };
        var judged = Subject.Baseline.Apply(report);
        return
        [
            .. judged.BaselineProblems,
            .. judged.Results.Where(result => result.Verdict is Verdict.Stale).Select(result => result.BaselineNote!).Distinct(),
        ];
    }

    private static bool IsInBaseline(ScenarioRun run) =>
        Subject.Baseline.KnownFailures.Select(entry => entry.Requirement)
            .Concat(Subject.Baseline.Attestations.Select(entry => entry.Requirement))
            .Any(requirement => run.Scenario.CombinedTags.Contains(requirement, StringComparer.OrdinalIgnoreCase));

    private async Task<ScenarioEnd> JudgeOnceAsync(ScenarioRun run, CancellationToken cancellationToken)
    {
        if (runner is null) throw new InvalidOperationException(NotSurveyed);
        await jobs.WaitAsync(cancellationToken);
        try
        {
            var outcome = await Trial.CarryOutAsync(runner, run, cancellationToken);
            var found = Trial.Judge(outcome, FeatureCatalogue.Embedded.Requirements);
            return new ScenarioEnd(outcome, found, Subject.Baseline.Excuse(found), Subject.Options.Strict);
        }
        finally
        {
            jobs.Release();
        }
    }
}
