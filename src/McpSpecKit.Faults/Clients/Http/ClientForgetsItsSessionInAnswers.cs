using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-046", "names its session in requests and notifications, and not in its answers")]
public sealed class ClientForgetsItsSessionInAnswers : ClientBehaviour
{
    public override string? SessionHeader(string? assigned, Outgoing? message) =>
        message is { Method: null } ? null : base.SessionHeader(assigned, message);
}
