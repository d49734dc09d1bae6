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
    private readonly ConcurrentDictionary<string, ScenarioResult> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScenarioRun> byId;
    private readonly IReadOnlyList<ScenarioRun> plan;
    private readonly ISubject subject;
    private readonly IAsyncDisposable adapter;
    private readonly string name;
    private readonly JudgeOptions options;
    private readonly Baseline baseline;
    private readonly Func<CancellationToken, Task<SurveyedSubject>> prepare;
    private SemaphoreSlim? jobs;
    private SurveyedSubject? surveyed;
    private ScenarioRunner? runner;
    private DateTimeOffset started;
    private long start;

    private protected JudgedSubject(
        ISubject subject, IAsyncDisposable adapter, string name, IReadOnlyList<ScenarioRun> plan, Func<CancellationToken, Task<SurveyedSubject>> prepare)
    {
        (this.subject, this.adapter, this.name, this.plan, this.prepare) = (subject, adapter, name, plan, prepare);
        (options, baseline) = (subject.Options, subject.Baseline);
        byId = plan.ToDictionary(run => run.Id, StringComparer.Ordinal);
    }

    private SurveyedSubject Surveyed => surveyed ?? throw new InvalidOperationException("The subject has not been surveyed yet.");

    private ScenarioRunner Runner => runner ?? throw new InvalidOperationException("The subject has not been surveyed yet.");

    private SemaphoreSlim Jobs => jobs ?? throw new InvalidOperationException("The subject has not been surveyed yet.");

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        (started, start) = (options.Time.GetUtcNow(), options.Time.GetTimestamp());
        surveyed = await prepare(TestContext.Current.CancellationToken);
        runner = new ScenarioRunner(await StepRuntime.Shared, options.Time);
        jobs = new SemaphoreSlim(surveyed.PlacesFor(byId.Values));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await adapter.DisposeAsync();
        if (!found.IsEmpty) await subject.ReportAsync(baseline.Apply(ReportOfAll()));
        jobs?.Dispose();
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
        var judged = baseline.Apply(ReportOf([.. ends.Select(end => end.Found)]));
        return
        [
            .. judged.BaselineProblems,
            .. judged.Results.Where(result => result.Verdict is Verdict.Stale).Select(result => result.BaselineNote!).Distinct(),
        ];
    }

    private RunReport ReportOfAll()
    {
        var report = ReportOf([.. ScenarioRun.InOrder(plan).Where(run => found.ContainsKey(run.Id)).Select(run => found[run.Id])]);
        return report with { IsPartial = report.IsPartial || found.Count < plan.Count };
    }

    private RunReport ReportOf(IReadOnlyList<ScenarioResult> results) =>
        Surveyed.Report(name, results, FeatureCatalogue.Embedded, started, options.Time.GetElapsedTime(start));

    private bool IsInBaseline(ScenarioRun run) =>
        baseline.KnownFailures.Select(entry => entry.Requirement)
            .Concat(baseline.Attestations.Select(entry => entry.Requirement))
            .Any(requirement => run.Scenario.CombinedTags.Contains(requirement, StringComparer.OrdinalIgnoreCase));

    private async Task<ScenarioEnd> JudgeOnceAsync(ScenarioRun run, CancellationToken cancellationToken)
    {
        await Jobs.WaitAsync(cancellationToken);
        try
        {
            var outcome = await Surveyed.CarryOutAsync(Runner, run, cancellationToken);
            var result = found[run.Id] = Surveyed.Judge(outcome, FeatureCatalogue.Embedded.Requirements);
            return new ScenarioEnd(outcome, result, baseline.Excuse(result), options.Strict);
        }
        finally
        {
            Jobs.Release();
        }
    }
}
