using McpSpecKit.Adapters;
using McpSpecKit.Gherkin.Running;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge.Planning;

/// <summary>The endpoint that a scenario is run on.</summary>
/// <param name="Endpoint">How the subject is reached.</param>
/// <param name="Survey">What was found there.</param>
public sealed record EndpointVariant(IServerEndpoint Endpoint, EndpointSurvey Survey) : Variant(Endpoint.Transport.ToName());
