using McpSpecKit.Adapters.Clients;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded client over stdio, a new one for each scenario, with a server that it launches in this process.</summary>
internal sealed class EmbeddedStdioClientEndpoint(Func<ClientBehaviour> behaviour, TimeProvider clientTime) : IClientEndpoint
{
    public Transport Transport => Transport.Stdio;

    public string Address => "embedded";

    public bool TakesOrders => true;

    public Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken)
    {
        var decides = behaviour();
        decides.Options = decides.Options with { Wanted = errand.Revision };
        var launch = errand.Launch ?? throw new InvalidOperationException("There is no server to launch in this process.");
        return Task.FromResult<IClientSession>(new EmbeddedClientSession(
            () => new ReferenceClient(new StdioClientTransport(() => new EmbeddedLaunch(launch()), decides, clientTime), decides, clientTime)));
    }
}
