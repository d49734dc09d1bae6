using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Steps.Conversations.Clients;
using McpSpecKit.Steps.Conversations;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge;

/// <summary>What a run knows of a client.</summary>
internal sealed class ClientWitness : IWitness
{
    private readonly Dictionary<IEndpoint, ClientSurvey> surveys;
    private readonly JudgeOptions options;

    private ClientWitness(IClientAdapter subject, IReadOnlyList<ClientSurvey> found, JudgeOptions options)
    {
        this.options = options;
        Survey = [.. found.Select(survey => survey.Endpoint)];
        surveys = subject.Endpoints.Zip(found).ToDictionary(pair => (IEndpoint)pair.First, pair => pair.Second);
    }

    public IReadOnlyList<EndpointSurvey> Survey { get; }

    public static async Task<ClientWitness> SurveyAsync(IClientAdapter subject, JudgeOptions options, CancellationToken cancellationToken) =>
        new(subject, await new ClientSurveyor(subject, options.Waits, options.Time, options.Jobs ?? JudgeOptions.Processes).SurveyAsync(cancellationToken), options);

    public EndpointSurvey Of(IEndpoint endpoint) => surveys[endpoint].Endpoint;

    public void Provide(IObjectContainer container, IEndpoint endpoint, CancellationToken stopped)
    {
        container.RegisterInstanceAs(new ClientUnderTest((IClientEndpoint)endpoint, surveys[endpoint], options.Waits, options.Time, stopped));
        container.RegisterTypeAs<ClientScenario, IScenarioFrame>();
    }
}
