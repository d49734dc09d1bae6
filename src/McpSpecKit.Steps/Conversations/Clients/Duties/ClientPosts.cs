using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>How a client sends and listens over HTTP; see the page basic/transports, section "Streamable HTTP".</summary>
public sealed class ClientPosts(ClientConversation conversation, ClientTraffic traffic)
{
    private static readonly Revision Batches = Revision.Parse("2025-03-26");

    /// <summary>Every message came with POST to the endpoint, and with a POST of its own, but for batches where the revision has them.</summary>
    [Rule("each message of the client is a POST of its own to the endpoint")]
    public void EachMessageIsAPost()
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has sent no message");
        if (conversation.Log.Calls.FirstOrDefault(call => call.Method is not ("POST" or "GET" or "DELETE") || (call.Method != "POST" && call.Body.Length > 0)) is { } other)
            throw new ClauseBrokenException("messages in POST requests", $"{other.Lane} {Text(other)}");
        if (conversation.Revision != Batches && traffic.Messages.FirstOrDefault(said => said.IsInBatch) is { } batched)
            throw new ClauseBrokenException("a POST for each message", $"{batched.Message} in an array");
    }

    /// <summary>Every body is one message, or in 2025-03-26 a batch; in the modern era no response.</summary>
    [Rule("each HTTP POST of the client holds a body that its revision allows")]
    public void EachBodyIsAllowed() => conversation.Demand(
        "POST", traffic.CallsOf("POST"), call => IsAllowed(call, conversation.Revision), $"a body that {conversation.Revision} allows", call => Text(call));

    private static bool IsAllowed(HttpCall call, Revision revision) => JsonRpcReader.Read(call.Body.Span) switch
    {
        MalformedMessage => false,
        JsonRpcBatch => revision == Batches,
        JsonRpcResult or JsonRpcError => revision.Era is Era.Legacy,
        _ => true,
    };

    private static string Text(HttpCall call) => System.Text.Encoding.UTF8.GetString(call.Body.Span);
}
