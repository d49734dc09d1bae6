using McpSpecKit.Catalogue;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>Whether a client's messages are of the kinds and shapes of its revision, and ask only for what the server offers.</summary>
[Binding]
public sealed class ClientShapeSteps(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Every message has the shape that the schema of the revision gives it.</summary>
    [Then("each message from the client has the shape of {revision}")]
    public void ThenEachMessageHasItsShape(Revision revision)
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has sent no message");
        foreach (var said in traffic.Messages)
        {
            if (MessageSchemas.Embedded.ValidateShape(revision, Party.Client, said.Message, Answered(said.Message)) is [var violation, ..])
                throw new ClauseBrokenException($"messages of the shape of {revision}", $"{said.Message}: {violation}");
        }
    }

    /// <summary>Every method is one that the revision gives to clients, or none of the protocol's own names.</summary>
    [Then("each message from the client is one that {revision} defines")]
    public void ThenEachMessageIsDefined(Revision revision) => conversation.Demand(
        "message", [.. Methods()], method => ClientMethods.AreIn(revision, method), $"messages that {revision} defines");

    /// <summary>Every method is one of the core protocol of the modern era.</summary>
    [Then("each message from the client is one that the core protocol defines")]
    public void ThenEachMessageIsOfTheCore() => conversation.Demand(
        "message", [.. Methods()], method => ClientMethods.AreIn(conversation.Revision, method), "messages that the core protocol defines");

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

    private string? Answered(JsonRpcMessage message) => message is JsonRpcResult result
        ? conversation.Log.Entries.OfType<ClientEntry.Pushed>().Select(pushed => pushed.Message).OfType<JsonRpcRequest>().FirstOrDefault(request => request.Id == result.Id)?.Method
        : null;
}
