using McpSpecKit.Probes.Clients;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>The form of a client's messages; see the page basic/index, section "Messages".</summary>
public sealed class ClientEnvelope(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Nothing came that is a response.</summary>
    [Rule("no response of the client comes")]
    public void TheClientSendsNoResponse()
    {
        conversation.Require(conversation.Log.Entries.Any(entry => entry is ClientEntry.Pushed), "The server had no occasion to send something before its answer");
        if (traffic.Responses is [var response, ..]) throw new ClauseBrokenException("no response", $"{response}");
    }
}
