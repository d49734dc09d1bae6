using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Clients;

/// <summary>Whether a client's messages are of the kinds and shapes of its revision, and ask only for what the server offers.</summary>
[Binding]
public sealed class ClientShapeSteps(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Every method is one that the revision gives to clients, or none of the protocol's own names.</summary>
    [Then("each message from the client is one that {revision} defines")]
    public void ThenEachMessageIsDefined(Revision revision) => conversation.Demand(
        "message", [.. Methods()], method => ClientMethods.AreIn(revision, method), $"messages that {revision} defines");

    /// <summary>No request needs a capability of the server, which declares none.</summary>
    [Then("each request from the client needs no capability that the server lacks")]
    public void ThenNoRequestNeedsACapability()
    {
        conversation.RequireOrders();
        conversation.Demand("request", traffic.Requests, request => ClientMethods.CapabilityFor(request.Method) is null, "no request that needs a capability");
    }

    private IEnumerable<string> Methods() => traffic.Messages.Select(said => said.Message switch
    {
        JsonRpcRequest request => request.Method,
        JsonRpcNotification notification => notification.Method,
        _ => null,
    }).OfType<string>();
}
