using McpSpecKit.Catalogue;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;
using McpSpecKit.Verdicts;

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

    /// <summary>
    /// Each response fits the schema by the method it answers, each request and notification that of its own method, and everything that of its
    /// envelope. Messages that no schema describes, and what a page states itself, are left out.
    /// </summary>
    [Rule("each message of the client fits the schema of its revision")]
    public void EachMessageFitsItsSchema()
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has sent no message");
        foreach (var message in traffic.Messages.Select(said => said.Message))
        {
            if (MessageSchemas.Embedded.ValidateShape(conversation.Revision, Party.Client, message, MethodAnsweredBy(message)) is [var violation, ..])
                throw new ClauseBrokenException($"messages of the shape of {conversation.Revision}", $"{message}: {violation}");
        }
    }

    /// <summary>
    /// What the client answers to the requests of the server, or in a request that it sends again, fits the schema by what it answers, and so does
    /// everything else that it has sent. A client that answers nothing is not concerned.
    /// </summary>
    [Rule("each answer of the client fits the schema of its revision")]
    public async Task EachAnswerFitsItsSchema()
    {
        await conversation.AwaitAsync(() => traffic.Responses.Count >= Asked.Count());
        if (traffic.Responses.Count == 0 && !traffic.Requests.Any(Answers)) throw new NotApplicableException("The client has answered nothing that its server asked");
        EachMessageFitsItsSchema();
    }

    private static bool Answers(JsonRpcRequest request) =>
        ServerAnswer.Member(request.Params, "inputResponses") is not null || ServerAnswer.Member(request.Params, "requestState") is not null;

    private string? MethodAnsweredBy(JsonRpcMessage message) =>
        message is JsonRpcResult result ? Asked.FirstOrDefault(request => request.Id == result.Id)?.Method : null;

    private IEnumerable<JsonRpcRequest> Asked => conversation.Log.Entries.OfType<ClientEntry.Pushed>().Select(pushed => pushed.Message).OfType<JsonRpcRequest>();

    private IEnumerable<string> Methods() => traffic.Messages.Select(said => said.Message switch
    {
        JsonRpcRequest request => request.Method,
        JsonRpcNotification notification => notification.Method,
        _ => null,
    }).OfType<string>();
}
