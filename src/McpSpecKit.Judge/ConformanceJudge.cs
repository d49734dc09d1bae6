using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using McpSpecKit.Adapters;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>Surveys a server, runs the scenarios that concern it, and says what they mean.</summary>
/// <param name="subject">The server. The caller owns it.</param>
/// <param name="options">What to judge, and how.</param>
/// <param name="catalogue">The features; those that the kit carries where none are given.</param>
public sealed class ConformanceJudge(IServerAdapter subject, JudgeOptions options, FeatureCatalogue? catalogue = null)
{
    private readonly FeatureCatalogue catalogue = catalogue ?? FeatureCatalogue.Embedded;

    /// <summary>Finds out what the server speaks and offers, on each endpoint.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(CancellationToken cancellationToken)
    {
        SpeakOneCulture();
        return Leaving((await Trial.PrepareAsync(subject, options, cancellationToken)).Survey);
    }

    /// <summary>Judges the server.</summary>
    /// <param name="progress">Is told of each verdict.</param>
    /// <param name="cancellationToken">Stops the run; what was started is ended first, and what was judged by then is reported.</param>
    /// <exception cref="SelectionException">The options select no scenario.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped before the first verdict.</exception>
    public async Task<RunReport> JudgeAsync(IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        SpeakOneCulture();
        var (started, start) = (options.Time.GetUtcNow(), options.Time.GetTimestamp());
        var plan = RunPlan.For(subject, options, catalogue);
        var trial = await Trial.PrepareAsync(subject, options, cancellationToken);
        var results = await ExecuteAsync(plan, trial, progress, cancellationToken);
        var name = options.Redaction.Of(subject.Name);
        return new RunReport(KitVersion.Text, name, Leaving(trial.Survey), results, options.Strict, options.Time.GetElapsedTime(start))
        {
            Interrupted = results.Count < plan.Count,
            IsPartial = options.Only.Count > 0 || options.Revisions.Count > 0,
            Requirements = Restatements.Of(results, catalogue),
            Environment = new RunEnvironment(started, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription),
        };
    }

    /// <summary>What a run says does not depend on the culture of its host; the culture is set for this run only.</summary>
    private static void SpeakOneCulture() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    private IReadOnlyList<EndpointSurvey> Leaving(IReadOnlyList<EndpointSurvey> survey) => [.. survey.Select(options.Redaction.Of)];

    private async Task<IReadOnlyList<ScenarioResult>> ExecuteAsync(
        IReadOnlyList<ScenarioRun> plan, Trial trial, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var results = new ConcurrentDictionary<ScenarioRun, ScenarioResult>(ReferenceEqualityComparer.Instance);
        var tally = new ProgressTally(progress, plan.Count);
        var runner = new ScenarioRunner(await StepRuntime.Shared, options.Time);
        try
        {
            await new ScenarioSchedule(options.Jobs).RunAsync(plan, JudgeOneAsync, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !results.IsEmpty)
        {
            // What was judged by then is told; the report says that the run was interrupted.
        }

        return [.. plan.Where(results.ContainsKey).Select(run => results[run])];

        async Task JudgeOneAsync(ScenarioRun run, CancellationToken stopped)
        {
            var outcome = await trial.CarryOutAsync(runner, run, stopped);
            results[run] = trial.Judge(outcome, catalogue.Requirements);
            tally.Add(run, results[run]);
        }
    }
}
