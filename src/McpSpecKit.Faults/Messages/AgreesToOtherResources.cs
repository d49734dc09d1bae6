using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-016", "agrees to tell of more resources than were asked for", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AgreesToOtherResources : ServerBehaviour
{
    public override SubscriptionFilter Agree(SubscriptionFilter asked)
    {
        var agreed = base.Agree(asked);
        return agreed.Uris.Count > 0 ? agreed with { Uris = [.. agreed.Uris, "test://another"] } : agreed;
    }
}
