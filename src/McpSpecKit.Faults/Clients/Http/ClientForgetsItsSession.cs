using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-046", "names its session with POST only", AlsoBreaks = ["HT-051", "HT-050"])]
public sealed class ClientForgetsItsSession : ClientBehaviour
{
    public override string? SessionHeader(string? assigned, Outgoing? message) => message is null ? null : base.SessionHeader(assigned, message);
}
