using McpSpecKit.Adapters.Clients;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded client over Streamable HTTP, a new one for each scenario.</summary>
internal sealed class EmbeddedHttpClientEndpoint(Func<ClientBehaviour> behaviour, TimeProvider clientTime) : IClientEndpoint
{
    public Transport Transport => Transport.StreamableHttp;

    public string Address => "embedded";

    public bool TakesOrders => true;

    public Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken)
    {
        var decides = behaviour();
        decides.Options = decides.Options with { Wanted = errand.Revision };
        return Task.FromResult<IClientSession>(new EmbeddedClientSession(
            () => new ReferenceClient(new HttpClientTransport(new Uri(errand.Server), decides, clientTime), decides, clientTime)));
    }
}
