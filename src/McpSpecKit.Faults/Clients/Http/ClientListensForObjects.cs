using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-032", "accepts no event stream with GET")]
public sealed class ClientListensForObjects : ClientBehaviour
{
    public override string AcceptOfGet => "application/json";
}
