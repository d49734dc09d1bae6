using McpSpecKit.Adapters;
using McpSpecKit.Judge.Running;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge.Planning;

/// <summary>The endpoint that a scenario is run on.</summary>
/// <param name="Endpoint">How the subject is reached.</param>
public sealed record EndpointVariant(IServerEndpoint Endpoint) : Variant(Endpoint.Transport.ToName());
