using System.Collections.Concurrent;
using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Verdicts;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge;

/// <summary>A surveyed server and what its scenarios need; any runner of scenarios can hold a trial.</summary>
public sealed class Trial
{
    private const string TheSurvey = "the survey";

    private readonly ConcurrentDictionary<ScenarioRun, ScenarioJournal> journals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IServerEndpoint, ShapeLedger> ledgers;
    private readonly Dictionary<IServerEndpoint, TrafficLedger> traffic;
    private readonly TranscriptShelf shelf = new();
    private readonly Dictionary<IServerEndpoint, EndpointSurvey> surveys;
    private readonly JudgeOptions options;

    private Trial(
        IServerAdapter subject,
        IReadOnlyList<EndpointSurvey> survey,
        Dictionary<IServerEndpoint, ShapeLedger> ledgers,
        Dictionary<IServerEndpoint, TrafficLedger> traffic,
        JudgeOptions options)
    {
        (Survey, this.ledgers, this.traffic, this.options) = (survey, ledgers, traffic, options);
        surveys = subject.Endpoints.Zip(survey).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>What was found on each endpoint.</summary>
    public IReadOnlyList<EndpointSurvey> Survey { get; }

    /// <summary>Surveys a server.</summary>
    /// <param name="subject">The server. The caller owns it.</param>
    /// <param name="options">How long to wait, and which tools to use.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Trial> PrepareAsync(IServerAdapter subject, JudgeOptions options, CancellationToken cancellationToken)
    {
        var heard = subject.Endpoints.ToDictionary(endpoint => endpoint, _ => new ShapeLedger());
        var sent = subject.Endpoints.ToDictionary(endpoint => endpoint, _ => new TrafficLedger());
        var surveyor = new ServerSurveyor(subject, options.Tools, options.Waits, options.Time)
        {
            AtOnce = options.Jobs,
            Heard = (endpoint, probe) =>
            {
                heard[endpoint].Record(probe, TheSurvey);
                foreach (var scene in TrafficScene.Of([probe], _ => null)) sent[endpoint].Record(scene, TheSurvey);
            },
        };
        return new Trial(subject, await surveyor.SurveyAsync(cancellationToken), heard, sent, options);
    }

    /// <summary>Carries a scenario out, or ends it before its first step where the survey and its tags tell how it comes out.</summary>
    /// <param name="runner">Runs it.</param>
    /// <param name="run">The scenario and its endpoint.</param>
    /// <param name="stopped">The end of the run.</param>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public async Task<ScenarioOutcome> CarryOutAsync(ScenarioRunner runner, ScenarioRun run, CancellationToken stopped)
    {
        var (scenario, survey) = (run.Scenario, surveys[((EndpointVariant)run.Variant).Endpoint]);
        return Applicability.Obstacle(survey, ScenarioTags.RevisionOf(scenario), scenario.Title, scenario.CombinedTags) is { } obstacle
            ? ScenarioOutcome.Foregone(run, obstacle)
            : await runner.RunAsync(run, container => Provide(container, run, stopped), stopped);
    }

    /// <summary>Says what the end of a scenario means.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="requirements">The requirements that the scenarios restate.</param>
    public ScenarioResult Judge(ScenarioOutcome outcome, RequirementCatalogue requirements)
    {
        var journal = journals.TryRemove(outcome.Run, out var kept) ? kept : new ScenarioJournal();
        return options.Redaction.Of(ResultWriter.Write(outcome, journal, shelf, requirements, options.Proposals));
    }

    private void Provide(IObjectContainer container, ScenarioRun run, CancellationToken stopped)
    {
        var endpoint = ((EndpointVariant)run.Variant).Endpoint;
        container.RegisterInstanceAs(journals.GetOrAdd(run, _ => new ScenarioJournal()));
        container.RegisterInstanceAs(ledgers[endpoint]);
        container.RegisterInstanceAs(traffic[endpoint]);
        container.RegisterInstanceAs(new SubjectUnderTest(endpoint, surveys[endpoint], options.Waits, options.Time, stopped));
    }
}
