using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What a scenario about a client is run on.</summary>
/// <param name="Endpoint">The way to the client.</param>
/// <param name="Survey">What was found before judging.</param>
/// <param name="Waits">How long to wait.</param>
/// <param name="Time">The clock.</param>
/// <param name="Stopped">The end of the run.</param>
public sealed record ClientUnderTest(
    IClientEndpoint Endpoint,
    ClientSurvey Survey,
    Waits Waits,
    TimeProvider Time,
    CancellationToken Stopped);
