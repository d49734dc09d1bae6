using McpSpecKit.Adapters.Clients;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded client over HTTP, a new one for each scenario.</summary>
/// <param name="transport"><see cref="Transport.StreamableHttp"/> or <see cref="Transport.HttpSse"/>.</param>
/// <param name="behaviour">Makes what decides for one client.</param>
/// <param name="clientTime">The client's clock.</param>
internal sealed class EmbeddedHttpClientEndpoint(Transport transport, Func<ClientBehaviour> behaviour, TimeProvider clientTime) : IClientEndpoint
{
    public Transport Transport => transport;

    public string Address => "embedded";

    public bool TakesOrders => true;

    public Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken)
    {
        var decides = behaviour();
        decides.Options = decides.Options with { Wanted = errand.Revision };
        var server = new Uri(errand.Server);
        return Task.FromResult<IClientSession>(new EmbeddedClientSession(() => new ReferenceClient(
            transport is Transport.HttpSse ? new SseClientTransport(server, decides) : new HttpClientTransport(server, decides, clientTime), decides, clientTime)));
    }
}
