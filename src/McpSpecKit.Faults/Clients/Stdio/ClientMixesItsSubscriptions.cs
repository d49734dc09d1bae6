using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-010", "hands every notification to its latest subscription")]
public sealed class ClientMixesItsSubscriptions : ClientBehaviour
{
    public override Subscription? SubscriptionOf(IReadOnlyList<Subscription> open, JsonRpcNotification notification) => open is [.., var latest] ? latest : null;
}
