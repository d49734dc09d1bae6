using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge;

/// <summary>A surveyed subject and what its scenarios need; any runner of scenarios can carry them out.</summary>
public sealed class SurveyedSubject
{
    private readonly ConcurrentDictionary<ScenarioRun, ScenarioJournal> journals = new(ReferenceEqualityComparer.Instance);
    private readonly BoundedTranscripts transcripts = new();
    private readonly IWitness witness;
    private readonly JudgeOptions options;

    private SurveyedSubject(IWitness witness, JudgeOptions options) => (this.witness, this.options) = (witness, options);

    /// <summary>What was found on each endpoint.</summary>
    public IReadOnlyList<EndpointSurvey> Survey => witness.Survey;

    /// <summary>Surveys a server.</summary>
    /// <param name="subject">The server. The caller owns it.</param>
    /// <param name="options">How long to wait, and which tools to use.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<SurveyedSubject> SurveyAsync(IServerAdapter subject, JudgeOptions options, CancellationToken cancellationToken) =>
        new(await ServerWitness.SurveyAsync(subject, options, cancellationToken), options);

    /// <summary>Surveys a client.</summary>
    /// <param name="subject">The client. The caller owns it.</param>
    /// <param name="options">How long to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<SurveyedSubject> SurveyAsync(IClientAdapter subject, JudgeOptions options, CancellationToken cancellationToken) =>
        new(await ClientWitness.SurveyAsync(subject, options, cancellationToken), options);

    /// <summary>Carries a scenario out, or ends it before its first step where the survey and its tags tell how it comes out.</summary>
    /// <param name="runner">Runs it.</param>
    /// <param name="run">The scenario and its endpoint.</param>
    /// <param name="stopped">The end of the run.</param>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public async Task<ScenarioOutcome> CarryOutAsync(ScenarioRunner runner, ScenarioRun run, CancellationToken stopped)
    {
        ScenarioOutcome? end = null;
        await CarryOutAsync(runner, Sitting.Of(run), outcome => end = outcome, stopped);
        return end!;
    }

    /// <summary>Carries out the scenarios of a sitting, but for those whose end is known before their first step.</summary>
    /// <param name="runner">Runs them.</param>
    /// <param name="sitting">The scenarios.</param>
    /// <param name="ended">Is told of the end of each, as it comes.</param>
    /// <param name="stopped">The end of the run.</param>
    /// <returns>What is still to be carried out, in conversations of its own.</returns>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    internal async Task<IReadOnlyList<Sitting>> CarryOutAsync(ScenarioRunner runner, Sitting sitting, Action<ScenarioOutcome> ended, CancellationToken stopped)
    {
        var open = sitting.Only(IsOpen);
        return open.Groups.Count is 0 ? [] : await runner.RunAsync(open, (container, run) => Provide(container, run, stopped), ended, stopped);

        bool IsOpen(ScenarioRun run)
        {
            if (Foresee(run) is not { } outcome) return true;
            ended(outcome);
            return false;
        }
    }

    private ScenarioOutcome? Foresee(ScenarioRun run)
    {
        var (scenario, survey) = (run.Scenario, witness.Of(((EndpointVariant)run.Variant).Endpoint));
        var revision = ScenarioTags.RevisionOf(scenario);
        if (Applicability.Obstacle(survey, revision, scenario.Title, scenario.CombinedTags) is not { } obstacle) return null;
        if (obstacle is ClauseBrokenException) (journals[run] = new ScenarioJournal()).Keep(survey.In(revision)?.Door?.Transcript ?? []);
        return ScenarioOutcome.Foregone(run, obstacle);
    }

    /// <summary>Says what the end of a scenario means.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="requirements">The requirements that the scenarios restate.</param>
    public ScenarioResult Judge(ScenarioOutcome outcome, RequirementCatalogue requirements)
    {
        var journal = journals.TryRemove(outcome.Run, out var kept) ? kept : new ScenarioJournal();
        return options.Redaction.Of(ResultWriter.Write(outcome, journal, transcripts, requirements, options.Proposals));
    }

    /// <summary>What was found on a subject, without its secrets.</summary>
    /// <param name="subject">What the subject is called.</param>
    /// <param name="results">The verdicts, in the order in which they are to be told.</param>
    /// <param name="catalogue">The features that they are about.</param>
    /// <param name="started">When the survey began.</param>
    /// <param name="duration">How long all of it took.</param>
    public RunReport Report(
        string subject, IReadOnlyList<ScenarioResult> results, FeatureCatalogue catalogue, DateTimeOffset started, TimeSpan duration) =>
        new(KitVersion.Text, options.Redaction.Of(subject), [.. Survey.Select(options.Redaction.Of)], results, options.Strict, duration)
        {
            IsPartial = options.Only.Count > 0 || options.Revisions.Count > 0 || options.Shard is not null,
            Requirements = Restatements.Of(results, catalogue),
            Environment = new RunEnvironment(started, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription),
        };

    /// <summary>
    /// Registers what the steps of a scenario ask for, where the kit does not run it: in the tests that Reqnroll generates in a project of
    /// one's own. What the steps find is then up to that project.
    /// </summary>
    /// <param name="container">The container of the scenario.</param>
    /// <param name="endpoint">An endpoint of the subject.</param>
    /// <param name="stopped">The end of the run.</param>
    public void Provide(IObjectContainer container, IEndpoint endpoint, CancellationToken stopped)
    {
        container.RegisterInstanceAs(new ScenarioJournal());
        witness.Provide(container, endpoint, stopped);
    }

    /// <summary>How many of these scenarios may be under way at once, 1 or more: the fewest that one of their endpoints stands.</summary>
    /// <param name="runs">The scenarios.</param>
    public int PlacesFor(IEnumerable<ScenarioRun> runs) => runs.Select(run => run.Variant).Distinct().Select(PlacesOn).DefaultIfEmpty(1).Min();

    /// <summary>How many scenarios may be under way at once on an endpoint.</summary>
    internal int PlacesOn(Variant variant) => Places.On(witness.Of(((EndpointVariant)variant).Endpoint), options);

    private void Provide(IObjectContainer container, ScenarioRun run, CancellationToken stopped)
    {
        // Who is played once more begins anew.
        container.RegisterInstanceAs(journals[run] = new ScenarioJournal());
        witness.Provide(container, ((EndpointVariant)run.Variant).Endpoint, stopped);
    }
}
