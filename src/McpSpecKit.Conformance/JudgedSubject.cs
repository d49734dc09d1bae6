using System.Collections.Concurrent;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Verdicts;
using Xunit;

namespace McpSpecKit.Conformance;

/// <summary>A subject, surveyed once and judged by one scenario after another, several at once. xUnit makes it and ends it.</summary>
public abstract class JudgedSubject : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ScenarioEnd>>> expected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScenarioRun> byId;
    private readonly IAsyncDisposable adapter;
    private readonly string name;
    private readonly JudgeOptions options;
    private readonly Baseline baseline;
    private readonly Func<CancellationToken, Task<Trial>> prepare;
    private readonly SemaphoreSlim jobs;
    private Trial? trial;
    private ScenarioRunner? runner;

    private protected JudgedSubject(
        ISubject subject, IAsyncDisposable adapter, string name, IReadOnlyList<ScenarioRun> plan, Func<CancellationToken, Task<Trial>> prepare)
    {
        (this.adapter, this.name, this.prepare) = (adapter, name, prepare);
        (options, baseline) = (subject.Options, subject.Baseline);
        byId = plan.ToDictionary(run => run.Id, StringComparer.Ordinal);
        jobs = new SemaphoreSlim(options.Jobs);
    }

    private Trial Trial => trial ?? throw new InvalidOperationException("The subject has not been surveyed yet.");

    private ScenarioRunner Runner => runner ?? throw new InvalidOperationException("The subject has not been surveyed yet.");

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        trial = await prepare(TestContext.Current.CancellationToken);
        runner = new ScenarioRunner(await StepRuntime.Shared, options.Time);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await adapter.DisposeAsync();
        jobs.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static IReadOnlyList<ScenarioRun> InTurn(IReadOnlyList<ScenarioRun> plan) => [.. plan.OrderBy(RunPlan.PhaseOf)];

    /// <summary>Passes, fails or skips the test of a scenario.</summary>
    internal async Task ShowAsync(string id)
    {
        var end = await JudgeAsync(id, TestContext.Current.CancellationToken);
        if (end.Fails) throw new ScenarioFailedException(end.Outcome, end.Result);
        if (end.SkipReason is { } reason) Assert.Skip(reason);
    }

    /// <summary>Fails the test of the baseline where an entry is about nothing, or about what has been mended.</summary>
    internal async Task ShowBaselineAsync()
    {
        Assert.SkipUnless(baseline.KnownFailures.Count + baseline.Attestations.Count > 0, "nothing is known to fail");
        var stale = await FindStaleEntriesAsync(TestContext.Current.CancellationToken);
        if (stale.Count > 0) Assert.Fail(string.Join(Environment.NewLine, stale));
    }

    private Task<ScenarioEnd> JudgeAsync(string id, CancellationToken cancellationToken)
    {
        var run = byId.GetValueOrDefault(id) ?? throw new InvalidOperationException($"There is no scenario '{id}' any more; discover the tests again.");
        return IsInBaseline(run)
            ? expected.GetOrAdd(id, _ => new Lazy<Task<ScenarioEnd>>(() => JudgeOnceAsync(run, cancellationToken))).Value
            : JudgeOnceAsync(run, cancellationToken);
    }

    /// <summary>Says which entries of the baseline are about nothing, or about what does not fail any more.</summary>
    private async Task<IReadOnlyList<string>> FindStaleEntriesAsync(CancellationToken cancellationToken)
    {
        var ends = await Task.WhenAll(byId.Where(run => IsInBaseline(run.Value)).Select(run => JudgeAsync(run.Key, cancellationToken)));
        var report = new RunReport(
            KitVersion.Text, name, Trial.Survey, [.. ends.Select(end => end.Found)], options.Strict, TimeSpan.Zero)
        {
            IsPartial = options.Only.Count > 0 || options.Revisions.Count > 0,
        };
        var judged = baseline.Apply(report);
        return
        [
            .. judged.BaselineProblems,
            .. judged.Results.Where(result => result.Verdict is Verdict.Stale).Select(result => result.BaselineNote!).Distinct(),
        ];
    }

    private bool IsInBaseline(ScenarioRun run) =>
        baseline.KnownFailures.Select(entry => entry.Requirement)
            .Concat(baseline.Attestations.Select(entry => entry.Requirement))
            .Any(requirement => run.Scenario.CombinedTags.Contains(requirement, StringComparer.OrdinalIgnoreCase));

    private async Task<ScenarioEnd> JudgeOnceAsync(ScenarioRun run, CancellationToken cancellationToken)
    {
        await jobs.WaitAsync(cancellationToken);
        try
        {
            var outcome = await Trial.CarryOutAsync(Runner, run, cancellationToken);
            var found = Trial.Judge(outcome, FeatureCatalogue.Embedded.Requirements);
            return new ScenarioEnd(outcome, found, baseline.Excuse(found), options.Strict);
        }
        finally
        {
            jobs.Release();
        }
    }
}
