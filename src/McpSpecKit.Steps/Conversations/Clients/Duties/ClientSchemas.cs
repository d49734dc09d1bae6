using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Steps.Conversations.Servers;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>Tools whose schemas a client has to live with; see the page basic/index, section "JSON Schema Usage".</summary>
public sealed class ClientSchemas(ClientConversation conversation)
{
    /// <summary>Nothing was asked of that address.</summary>
    [Rule("no request of the client goes to the watched address")]
    public void NothingIsAskedOfTheAddress()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.ListTools).Count > 0, "The client has not listed the tools");
        if (conversation.Log.Calls.FirstOrDefault(call => call.Path == ServerTrait.WatchedPath) is { } watched) throw new ClauseBrokenException("no request to the address", watched.Lane);
    }
}
