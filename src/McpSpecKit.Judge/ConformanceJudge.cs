using System.Collections.Concurrent;
using McpSpecKit.Adapters;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Features;
using McpSpecKit.Gherkin.Running;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Probes;
using McpSpecKit.Steps;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge;

/// <summary>Surveys a server, runs the scenarios that concern it, and says what they mean.</summary>
/// <param name="subject">The server. The caller owns it.</param>
/// <param name="options">What to judge, and how.</param>
public sealed class ConformanceJudge(IServerAdapter subject, JudgeOptions options)
{
    private static readonly FeatureCatalogue Catalogue = FeatureCatalogue.Load();
    private static readonly BindingRegistry Bindings = BindingRegistry.FromAssemblies(typeof(SubjectSteps).Assembly);
    private readonly ConcurrentDictionary<ScenarioRun, ScenarioJournal> journals = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds out what the server speaks and offers, on each endpoint.</summary>
    public Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(CancellationToken cancellationToken) =>
        new ServerSurveyor(subject, options.Tools, options.Windows, options.Time).SurveyAsync(cancellationToken);

    /// <summary>Judges the server.</summary>
    /// <param name="progress">Is told of each verdict.</param>
    /// <param name="cancellationToken">Stops the run; what was started is ended first.</param>
    /// <exception cref="SelectionException">The options select no scenario.</exception>
    public async Task<RunReport> JudgeAsync(IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var start = options.Time.GetTimestamp();
        var scenarios = new ScenarioSelection(options).From(Catalogue.Scenarios);
        var survey = await SurveyAsync(cancellationToken);
        var results = await JudgeAsync(Plan(scenarios, survey), progress, cancellationToken);
        return new RunReport(KitVersion.Text, subject.Name, survey, results, options.Strict, options.Time.GetElapsedTime(start));
    }

    private IReadOnlyList<ScenarioRun> Plan(IReadOnlyList<Scenario> scenarios, IReadOnlyList<EndpointSurvey> survey)
    {
        var variants = subject.Endpoints.Zip(survey, (endpoint, found) => new EndpointVariant(endpoint, found)).ToList();
        return ScenarioRun.InOrder(
            from scenario in scenarios
            from variant in variants
            where scenario.Concerns(variant.Endpoint.Transport)
            select new ScenarioRun(scenario, variant));
    }

    private async Task<IReadOnlyList<ScenarioResult>> JudgeAsync(
        IReadOnlyList<ScenarioRun> plan,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken)
    {
        var writer = new ResultWriter(Catalogue.Requirements);
        var results = new ConcurrentDictionary<ScenarioRun, ScenarioResult>(ReferenceEqualityComparer.Instance);
        var runnable = new List<ScenarioRun>();
        foreach (var run in plan)
        {
            if (WithoutRunning(writer, run) is { } known) results[run] = known;
            else runnable.Add(run);
        }

        var listener = new ProgressListener(progress, plan.Count, results.Count, Take);
        foreach (var wave in Waves(runnable)) await RunAsync(wave, listener, cancellationToken);
        return [.. plan.Select(run => results[run])];

        ScenarioResult Take(ScenarioOutcome outcome)
        {
            journals.TryRemove(outcome.Run, out var journal);
            return results[outcome.Run] = writer.Judged(outcome, journal ?? new ScenarioJournal());
        }
    }

    private static ScenarioResult? WithoutRunning(ResultWriter writer, ScenarioRun run)
    {
        if (run.Scenario.CombinedTags.Contains("manual"))
            return writer.NotRun(run, Verdict.ToAttest, $"A reviewer has to see to it: {run.Scenario.Title}.");
        return ((EndpointVariant)run.Variant).Survey.Failure is { } failure ? writer.NotRun(run, Verdict.CouldNotRun, failure) : null;
    }

    /// <summary>What may bring a server down that others share runs last and one by one, so that it spoils nothing but itself.</summary>
    private IEnumerable<(IReadOnlyList<ScenarioRun> Runs, int Workers)> Waves(List<ScenarioRun> runs)
    {
        var disruptive = runs.ToLookup(run =>
            run.Variant is EndpointVariant { Endpoint.Transport: not Transport.Stdio } && run.Scenario.CombinedTags.Contains("disruptive"));
        yield return ([.. disruptive[false]], options.Jobs);
        yield return ([.. disruptive[true]], 1);
    }

    private Task<IReadOnlyList<ScenarioOutcome>> RunAsync(
        (IReadOnlyList<ScenarioRun> Runs, int Workers) wave,
        IRunProgress listener,
        CancellationToken cancellationToken)
    {
        var runner = new ScenarioRunner(Bindings, new ScenarioRunnerOptions
        {
            Configure = (container, run) => Configure(container, run, cancellationToken),
            IsSkip = exception => exception is NotApplicableException,
            TimeProvider = options.Time,
        });
        var all = new FeatureRunner(runner, new FeatureRunnerOptions
        {
            Workers = wave.Workers,
            Parallelism = Parallelism.Scenarios,
            Progress = listener,
        });
        return all.RunAsync(wave.Runs, cancellationToken);
    }

    private void Configure(ScenarioContainer container, ScenarioRun run, CancellationToken cancellationToken)
    {
        var variant = (EndpointVariant)run.Variant;
        var journal = journals.GetOrAdd(run, _ => new ScenarioJournal());
        container.Register(journal);
        container.Register(new SubjectUnderTest(variant.Endpoint, variant.Survey, options.Windows, options.Time, cancellationToken));
    }
}
