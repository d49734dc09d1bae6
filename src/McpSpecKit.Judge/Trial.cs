using System.Collections.Concurrent;
using McpSpecKit.Adapters;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Probes;
using McpSpecKit.Steps;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>A surveyed server and what its scenarios need; any runner of scenarios can hold a trial.</summary>
public sealed class Trial
{
    private readonly ConcurrentDictionary<ScenarioRun, ScenarioJournal> journals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IServerEndpoint, ShapeLedger> ledgers;
    private readonly TranscriptShelf shelf = new();
    private readonly Dictionary<IServerEndpoint, EndpointSurvey> surveys;
    private readonly JudgeOptions options;

    private Trial(
        IServerAdapter subject,
        IReadOnlyList<EndpointSurvey> survey,
        Dictionary<IServerEndpoint, ShapeLedger> ledgers,
        JudgeOptions options)
    {
        (Survey, this.ledgers, this.options) = (survey, ledgers, options);
        surveys = subject.Endpoints.Zip(survey).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>The features, as the kit carries them.</summary>
    public static FeatureCatalogue Catalogue { get; } = FeatureCatalogue.Load();

    /// <summary>The step definitions.</summary>
    public static BindingRegistry Bindings { get; } = BindingRegistry.FromAssemblies(typeof(SubjectSteps).Assembly);

    /// <summary>What was found on each endpoint.</summary>
    public IReadOnlyList<EndpointSurvey> Survey { get; }

    /// <summary>Surveys a server.</summary>
    /// <param name="subject">The server. The caller owns it.</param>
    /// <param name="options">How long to wait, and which tools to use.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Trial> PrepareAsync(IServerAdapter subject, JudgeOptions options, CancellationToken cancellationToken)
    {
        var heard = subject.Endpoints.ToDictionary(endpoint => endpoint, _ => new ShapeLedger());
        var surveyor = new ServerSurveyor(subject, options.Tools, options.Waits, options.Time)
        {
            AtOnce = options.Jobs,
            Heard = (endpoint, probe) => heard[endpoint].Record(probe, "the survey"),
        };
        return new Trial(subject, await surveyor.SurveyAsync(cancellationToken), heard, options);
    }

    /// <summary>Whether an exception ends a scenario without a judgement.</summary>
    public static bool IsSkip(Exception exception) => exception is NotApplicableException;

    /// <summary>Gives a scenario what it needs.</summary>
    public void Configure(ScenarioContainer container, ScenarioRun run)
    {
        var endpoint = ((EndpointVariant)run.Variant).Endpoint;
        var stopped = container.CancellationToken;
        container.Register(journals.GetOrAdd(run, _ => new ScenarioJournal()));
        container.Register(ledgers[endpoint]);
        container.Register(new SubjectUnderTest(endpoint, surveys[endpoint], options.Waits, options.Time, stopped));
    }

    /// <summary>Says what the end of a scenario means.</summary>
    public ScenarioResult Judge(ScenarioOutcome outcome)
    {
        var journal = journals.TryRemove(outcome.Run, out var kept) ? kept : new ScenarioJournal();
        return options.Redaction.Of(ResultWriter.Write(outcome, journal, shelf, Catalogue.Requirements));
    }
}
