using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("CT-005", "takes no result after a notification that it does not know")]
public sealed class ClientIsDisturbedByNotifications : ClientBehaviour
{
    private volatile bool isDisturbed;

    public override void TakeNotification(ReferenceClient client, JsonRpcNotification notification) =>
        isDisturbed |= notification.Method != Method.SubscriptionAcknowledged;

    public override JsonObject Checked(ReferenceClient client, JsonObject result) =>
        isDisturbed ? throw new ConnectionFailedException("Something came between.") : base.Checked(client, result);
}
