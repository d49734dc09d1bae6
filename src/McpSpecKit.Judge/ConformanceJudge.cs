using System.Collections.Concurrent;
using System.Globalization;
using McpSpecKit.Adapters;
using McpSpecKit.Gherkin.Running;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>Surveys a server, runs the scenarios that concern it, and says what they mean.</summary>
/// <param name="subject">The server. The caller owns it.</param>
/// <param name="options">What to judge, and how.</param>
public sealed class ConformanceJudge(IServerAdapter subject, JudgeOptions options)
{
    /// <summary>Finds out what the server speaks and offers, on each endpoint.</summary>
    public async Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(CancellationToken cancellationToken)
    {
        SpeakOneCulture();
        return Leaving((await Trial.PrepareAsync(subject, options, cancellationToken)).Survey);
    }

    /// <summary>Judges the server.</summary>
    /// <param name="progress">Is told of each verdict.</param>
    /// <param name="cancellationToken">Stops the run; what was started is ended first, and what was judged by then is reported.</param>
    /// <exception cref="OperationCanceledException">The run was stopped before anything was judged.</exception>
    /// <exception cref="SelectionException">The options select no scenario.</exception>
    public async Task<RunReport> JudgeAsync(IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        SpeakOneCulture();
        var start = options.Time.GetTimestamp();
        var plan = RunPlan.For(subject, options, Trial.Catalogue);
        var trial = await Trial.PrepareAsync(subject, options, cancellationToken);
        var results = await RunAsync(trial, plan, progress, cancellationToken);
        var name = options.Redaction.Of(subject.Name);
        return new RunReport(KitVersion.Text, name, Leaving(trial.Survey), results, options.Strict, options.Time.GetElapsedTime(start))
        {
            Interrupted = results.Count < plan.Count,
        };
    }

    /// <summary>What a run says does not depend on the culture of its host; the culture is set for this run only.</summary>
    private static void SpeakOneCulture() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    private IReadOnlyList<EndpointSurvey> Leaving(IReadOnlyList<EndpointSurvey> survey) => [.. survey.Select(options.Redaction.Of)];

    private async Task<IReadOnlyList<ScenarioResult>> RunAsync(
        Trial trial,
        IReadOnlyList<ScenarioRun> plan,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken)
    {
        var results = new ConcurrentDictionary<ScenarioRun, ScenarioResult>(ReferenceEqualityComparer.Instance);
        var listener = new ProgressListener(progress, plan.Count, outcome => results[outcome.Run] = trial.Judge(outcome));
        var runner = new ScenarioRunner(Trial.Bindings, new ScenarioRunnerOptions
        {
            Configure = trial.Configure,
            IsSkip = Trial.IsSkip,
            TimeProvider = options.Time,
        });

        try
        {
            foreach (var phase in plan.GroupBy(RunPlan.PhaseOf).OrderBy(phase => phase.Key))
                await RunAsync(phase, phase.Key is RunPhase.Alone ? 1 : options.Jobs);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !results.IsEmpty)
        {
            // What was judged by now is worth reporting.
        }

        return [.. plan.Where(results.ContainsKey).Select(run => results[run])];

        Task RunAsync(IEnumerable<ScenarioRun> runs, int workers) => new FeatureRunner(runner, new FeatureRunnerOptions
        {
            Workers = workers,
            Parallelism = Parallelism.Scenarios,
            Progress = listener,
        }).RunAsync(runs, cancellationToken);
    }
}
