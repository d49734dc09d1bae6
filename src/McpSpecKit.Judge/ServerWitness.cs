using System.Collections.Concurrent;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Ledgers;
using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Wire;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge;

/// <summary>What a run knows of a server, and what its scenarios add to the ledgers.</summary>
internal sealed class ServerWitness : IWitness
{
    private const string TheSurvey = "the survey";
    private const int HandshakesAtOnce = 4;
    private static readonly TimeSpan FarAway = TimeSpan.FromMilliseconds(25);

    private readonly Dictionary<IEndpoint, ShapeLedger> ledgers;
    private readonly Dictionary<IEndpoint, TrafficLedger> traffic;
    private readonly Dictionary<IEndpoint, EndpointSurvey> surveys;
    private readonly Dictionary<IEndpoint, HandshakeTurns> turns;
    private readonly JudgeOptions options;

    private ServerWitness(
        IServerAdapter subject,
        IReadOnlyList<EndpointSurvey> survey,
        Dictionary<IEndpoint, ShapeLedger> ledgers,
        Dictionary<IEndpoint, TrafficLedger> traffic,
        JudgeOptions options)
    {
        (Survey, this.ledgers, this.traffic, this.options) = (survey, ledgers, traffic, options);
        surveys = subject.Endpoints.Zip(survey).ToDictionary(pair => (IEndpoint)pair.First, pair => pair.Second);
        turns = surveys.ToDictionary(pair => pair.Key, pair => new HandshakeTurns(HandshakesOn(pair.Value), options.Waits.Quiet, options.Time));
    }

    public IReadOnlyList<EndpointSurvey> Survey { get; }

    public static async Task<ServerWitness> SurveyAsync(IServerAdapter subject, JudgeOptions options, CancellationToken cancellationToken)
    {
        var heard = subject.Endpoints.ToDictionary(endpoint => (IEndpoint)endpoint, _ => new ShapeLedger());
        var sent = subject.Endpoints.ToDictionary(endpoint => (IEndpoint)endpoint, _ => new TrafficLedger());
        var records = new ConcurrentBag<Task>();
        var surveyor = new ServerSurveyor(subject, options.Tools, options.Waits, options.Time)
        {
            AtOnce = options.Jobs ?? JudgeOptions.Processes,
            Wanted = options.Revisions,
            Heard = (endpoint, probe) => records.Add(Task.Run(() => Record(endpoint, probe), cancellationToken)),
        };
        var survey = await surveyor.SurveyAsync(cancellationToken);
        await Task.WhenAll(records);
        return new ServerWitness(subject, survey, heard, sent, options);

        // What came is checked while the survey goes on.
        void Record(IServerEndpoint endpoint, ServerProbe probe)
        {
            heard[endpoint].Record(probe, TheSurvey);
            foreach (var scene in TrafficScene.Of([probe], _ => null)) sent[endpoint].Record(scene, TheSurvey);
        }
    }

    public EndpointSurvey Of(IEndpoint endpoint) => surveys[endpoint];

    public void Provide(IObjectContainer container, IEndpoint endpoint, CancellationToken stopped)
    {
        container.RegisterInstanceAs(ledgers[endpoint]);
        container.RegisterInstanceAs(traffic[endpoint]);
        container.RegisterInstanceAs(turns[endpoint]);
        // Who did not answer in the whole time is not waited for again and again.
        var survey = surveys[endpoint];
        var waits = survey.Failure is null ? options.Waits.After(survey.FirstAnswer) : options.Waits;
        if (survey is { Failure: not null } or { IsSilentAfterHandshake: true }) waits = waits with { Reply = options.Waits.Reply / 4 };
        container.RegisterInstanceAs(new SubjectUnderTest((IServerEndpoint)endpoint, survey, waits, options.Time, stopped));
        container.RegisterTypeAs<ServerScenario, IScenarioFrame>();
    }

    /// <summary>A process of one's own shakes hands with nobody else; with a server that is far away, more handshakes are on their way.</summary>
    private static int HandshakesOn(EndpointSurvey survey) => survey switch
    {
        { Transport: Transport.Stdio } => int.MaxValue,
        { Pace: var pace } when pace > FarAway => HandshakesAtOnce * 2,
        _ => HandshakesAtOnce,
    };
}
