using System.Collections.Concurrent;
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
    public async Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(CancellationToken cancellationToken) =>
        (await Trial.PrepareAsync(subject, options, cancellationToken)).Survey;

    /// <summary>Judges the server.</summary>
    /// <param name="progress">Is told of each verdict.</param>
    /// <param name="cancellationToken">Stops the run; what was started is ended first.</param>
    /// <exception cref="SelectionException">The options select no scenario.</exception>
    public async Task<RunReport> JudgeAsync(IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var start = options.Time.GetTimestamp();
        var plan = RunPlan.For(subject, options, Trial.Catalogue);
        var trial = await Trial.PrepareAsync(subject, options, cancellationToken);
        var results = await RunAsync(trial, plan, progress, cancellationToken);
        return new RunReport(KitVersion.Text, subject.Name, trial.Survey, results, options.Strict, options.Time.GetElapsedTime(start));
    }

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

        foreach (var phase in plan.GroupBy(RunPlan.PhaseOf).OrderBy(phase => phase.Key))
            await RunAsync(phase, phase.Key is RunPhase.Alone ? 1 : options.Jobs);
        return [.. plan.Select(run => results[run])];

        Task RunAsync(IEnumerable<ScenarioRun> runs, int workers) => new FeatureRunner(runner, new FeatureRunnerOptions
        {
            Workers = workers,
            Parallelism = Parallelism.Scenarios,
            Progress = listener,
        }).RunAsync(runs, cancellationToken);
    }
}
