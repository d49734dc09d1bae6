using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What a scenario is run on.</summary>
/// <param name="Endpoint">How the subject is reached.</param>
/// <param name="Survey">What was found there before judging.</param>
/// <param name="Waits">How long to wait.</param>
/// <param name="Time">The clock.</param>
/// <param name="Stopped">The end of the run.</param>
public sealed record SubjectUnderTest(
    IServerEndpoint Endpoint,
    EndpointSurvey Survey,
    Waits Waits,
    TimeProvider Time,
    CancellationToken Stopped);
