using System.Collections.Concurrent;
using System.Globalization;
using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>Surveys a subject, runs the scenarios that concern it, and says what they mean.</summary>
public sealed class ConformanceJudge
{
    private readonly string name;
    private readonly JudgeOptions options;
    private readonly FeatureCatalogue catalogue;
    private readonly Func<IReadOnlyList<ScenarioRun>> plan;
    private readonly Func<CancellationToken, Task<SurveyedSubject>> prepare;

    /// <summary>A judge of a server.</summary>
    /// <param name="subject">The server. The caller owns it.</param>
    /// <param name="options">What to judge, and how.</param>
    /// <param name="catalogue">The features; those that the kit carries where none are given.</param>
    public ConformanceJudge(IServerAdapter subject, JudgeOptions options, FeatureCatalogue? catalogue = null)
    {
        (name, this.options, this.catalogue) = (subject.Name, options, catalogue ?? FeatureCatalogue.Embedded);
        (plan, prepare) = (() => RunPlan.For(subject, options, this.catalogue), stop => SurveyedSubject.SurveyAsync(subject, options, stop));
    }

    /// <summary>A judge of a client.</summary>
    /// <param name="subject">The client. The caller owns it.</param>
    /// <param name="options">What to judge, and how.</param>
    /// <param name="catalogue">The features; those that the kit carries where none are given.</param>
    public ConformanceJudge(IClientAdapter subject, JudgeOptions options, FeatureCatalogue? catalogue = null)
    {
        (name, this.options, this.catalogue) = (subject.Name, options, catalogue ?? FeatureCatalogue.Embedded);
        (plan, prepare) = (() => RunPlan.For(subject, options, this.catalogue), stop => SurveyedSubject.SurveyAsync(subject, options, stop));
    }

    /// <summary>Finds out what the subject speaks and offers, on each endpoint.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(CancellationToken cancellationToken)
    {
        SpeakOneCulture();
        return Leaving((await prepare(cancellationToken)).Survey);
    }

    /// <summary>Judges the subject.</summary>
    /// <param name="progress">Is told of each verdict.</param>
    /// <param name="cancellationToken">Stops the run; what was started is ended first, and what was judged by then is reported.</param>
    /// <exception cref="SelectionException">The options select no scenario.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped before the first verdict.</exception>
    public async Task<RunReport> JudgeAsync(IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        SpeakOneCulture();
        var (started, start) = (options.Time.GetUtcNow(), options.Time.GetTimestamp());
        var (sittings, surveyed) = await BeginAsync(cancellationToken);
        var runs = ScenarioRun.InOrder(sittings.SelectMany(sitting => sitting.Runs));
        var results = await ExecuteAsync(runs, sittings, surveyed, progress, cancellationToken);
        var report = surveyed.Report(name, results, catalogue, started, options.Time.GetElapsedTime(start));
        return report with { Interrupted = results.Count < runs.Count };
    }

    /// <summary>The features are read and their steps found while the subject is surveyed.</summary>
    private async Task<(IReadOnlyList<Sitting> Sittings, SurveyedSubject Surveyed)> BeginAsync(CancellationToken cancellationToken)
    {
        using var needed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var planning = Task.Run(async () => SittingPlan.Of(plan(), await StepRuntime.Shared), cancellationToken);
        var surveying = prepare(needed.Token);
        try
        {
            return (await planning, await surveying);
        }
        catch
        {
            await needed.CancelAsync();
            await ((Task)surveying).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    /// <summary>What a run says does not depend on the culture of its host; the culture is set for this run only.</summary>
    private static void SpeakOneCulture() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    private IReadOnlyList<EndpointSurvey> Leaving(IReadOnlyList<EndpointSurvey> survey) => [.. survey.Select(options.Redaction.Of)];

    private async Task<IReadOnlyList<ScenarioResult>> ExecuteAsync(
        IReadOnlyList<ScenarioRun> runs,
        IReadOnlyList<Sitting> sittings,
        SurveyedSubject surveyed,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken)
    {
        var results = new ConcurrentDictionary<ScenarioRun, ScenarioResult>(ReferenceEqualityComparer.Instance);
        var tally = new ProgressTally(progress, runs.Count);
        var runner = new ScenarioRunner(await StepRuntime.Shared, options.Time);
        try
        {
            await new ScenarioSchedule(options.Jobs, surveyed.PlacesOn).RunAsync(sittings, CarryOutAsync, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !results.IsEmpty)
        {
            // What was judged by then is told; the report says that the run was interrupted.
        }

        return [.. runs.Where(results.ContainsKey).Select(run => results[run])];

        Task<IReadOnlyList<Sitting>> CarryOutAsync(Sitting sitting, CancellationToken stopped) => surveyed.CarryOutAsync(runner, sitting, Judge, stopped);

        void Judge(ScenarioOutcome outcome)
        {
            var result = results[outcome.Run] = surveyed.Judge(outcome, catalogue.Requirements);
            tally.Add(outcome.Run, result);
        }
    }
}
