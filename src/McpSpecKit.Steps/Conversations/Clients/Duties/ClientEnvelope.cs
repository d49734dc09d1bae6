using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
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

    /// <summary>No id of a request comes twice in a session; from 2026-07-28 on, none while a request with it is open.</summary>
    [Rule("each request of the client has an id that is free")]
    public void EachIdIsFree()
    {
        conversation.Require(traffic.Requests.Count > 1, "The client has sent fewer than two requests");
        HashSet<RequestId> taken = [];
        foreach (var entry in conversation.Log.Entries)
        {
            // The acknowledgement of a subscription is no response to it.
            if (entry is ClientEntry.Answered { Request: { Method: not Method.Listen } answered } && conversation.Revision.Era is Era.Modern) taken.Remove(answered.Id);
            if (entry is not ClientEntry.Said { Message: JsonRpcRequest request }) continue;
            if (request.Method == Method.Initialize) taken.Clear();
            if (!taken.Add(request.Id)) throw new ClauseBrokenException("an id that no other request has", $"{request}");
        }
    }
}
