using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Running;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge.Planning;

/// <summary>The endpoint that a scenario is run on.</summary>
/// <param name="Endpoint">How the subject is reached.</param>
public sealed record EndpointVariant(IEndpoint Endpoint) : Variant(Endpoint.Transport.ToName())
{
    /// <summary>Who is judged there.</summary>
    public Party Party => Endpoint is IClientEndpoint ? Party.Client : Party.Server;
}
