using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>How a client finds out the era of a server that it launches; see 2026-07-28, page basic/transports/stdio, section "Backward Compatibility".</summary>
public sealed class ClientProbing(ClientConversation conversation)
{
    /// <summary>An initialize request came. A client that still waits for the answer to its probe after four reply windows cannot be judged.</summary>
    [Deed("falls back to initialize")]
    public async Task TheClientFallsBack()
    {
        conversation.Require(conversation.Log.Requests.Count > 0, "The client has sent no request");
        await conversation.AwaitAsync(() => conversation.Log.RequestsFor(Method.Initialize).Count > 0);
        if (conversation.Log.RequestsFor(Method.Initialize).Count > 0) return;
        conversation.Require(!conversation.IsStillAtIt, "The client still waits for an answer to its probe");
        throw new ClauseBrokenException(Method.Initialize, conversation.DescribeLastWord());
    }
}
