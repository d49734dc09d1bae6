using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-003", "answers a notification")]
public sealed class ClientAnswersNotifications : ClientBehaviour
{
    public override void TakeNotification(ReferenceClient client, JsonRpcNotification notification)
    {
        var answer = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = 0, ["result"] = new JsonObject() };
        if (notification.Method != Method.SubscriptionAcknowledged) _ = client.Transport.SendAsync(new Outgoing(answer, Revision: null), CancellationToken.None);
    }
}
