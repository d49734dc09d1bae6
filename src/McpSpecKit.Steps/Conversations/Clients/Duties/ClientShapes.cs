using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>Whether a client's messages are of the kinds and shapes of its revision, and ask only for what the server offers.</summary>
public sealed class ClientShapes(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Every method is one that the revision gives to clients, or none of the protocol's own names.</summary>
    [Rule("each message of the client is one that its revision defines")]
    public void EachMessageIsDefined() => conversation.Demand(
        "message", [.. Methods()], method => ClientMethods.AreIn(conversation.Revision, method), $"messages that {conversation.Revision} defines");

    /// <summary>No request needs a capability of the server, which declares none.</summary>
    [Rule("each request of the client needs no capability that the server lacks")]
    public void NoRequestNeedsACapability()
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
