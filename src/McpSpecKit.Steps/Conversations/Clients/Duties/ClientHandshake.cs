using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>The client's side of the page basic/lifecycle, section "Initialization".</summary>
public sealed class ClientHandshake(ClientConversation conversation)
{
    /// <summary>No initialize request came in an array of messages.</summary>
    [Rule("each initialize request of the client stands alone, outside any batch")]
    public void EachInitializeStandsAlone()
    {
        if (Offers().FirstOrDefault(said => said.IsInBatch) is { } offer)
            throw new ClauseBrokenException("initialize outside any batch", $"{offer.Message} in a batch");
    }

    /// <summary>Before the server answered initialize, no request came but initialize itself and pings. The server took its time.</summary>
    [Rule("no request of the client but pings comes before the answer to initialize")]
    public void TheClientHasAskedForNothingEarly()
    {
        Offers();
        var early = conversation.Log.Entries.TakeWhile(entry => entry is not ClientEntry.Answered { Request.Method: Method.Initialize });
        conversation.Require(conversation.Log.Entries.Any(entry => entry is ClientEntry.Answered), "The client did not wait for the answer to initialize");
        var asked = early.OfType<ClientEntry.Said>().Select(said => said.Message).OfType<JsonRpcRequest>()
            .FirstOrDefault(request => request.Method is not (Method.Initialize or Method.Ping));
        if (asked is not null) throw new ClauseBrokenException("nothing but pings before the answer to initialize", $"{asked}");
    }

    /// <summary>Before initialize no request came but pings, and requests of the modern era, by which a client of both finds out which one its server is of.</summary>
    [Rule("no request of the client but pings comes before initialize")]
    public void TheClientInitializesFirst()
    {
        Offers();
        var early = conversation.Log.Requests.TakeWhile(request => request.Method != Method.Initialize)
            .FirstOrDefault(request => request.Method is not Method.Ping && ServerStage.Named(request) is null);
        if (early is not null) throw new ClauseBrokenException("nothing but pings before initialize", $"{early}");
    }

    private List<ClientEntry.Said> Offers()
    {
        var offers = conversation.Log.Said.Where(said => said.Message is JsonRpcRequest { Method: Method.Initialize }).ToList();
        conversation.Require(offers.Count > 0, "The client has sent no initialize");
        return offers;
    }
}
