using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.HttpSse;

[Fault("SS-003", "leaves the query of the address for messages out")]
public sealed class ClientForgetsTheQuery : ClientBehaviour
{
    public override Uri EndpointOf(Uri stream, Uri told) => new(told.GetLeftPart(UriPartial.Path));
}
