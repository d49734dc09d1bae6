using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault(
    "PT-017",
    "declares that it tells of changes, and knows no subscriptions",
    Transports = [Transport.Stdio, Transport.StreamableHttp],
    AlsoBreaks = ["PT-018"])]
public sealed class KnowsNoSubscriptions : ServerBehaviour
{
    public override void Admit(StatelessRequest request)
    {
        if (request.Request.Method is Method.Listen) throw StatelessRefusal.UnknownMethod(Method.Listen);
        base.Admit(request);
    }
}
