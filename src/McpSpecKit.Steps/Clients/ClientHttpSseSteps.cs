using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Clients;

/// <summary>A client over HTTP+SSE; see 2024-11-05, page basic/transports, section "HTTP with SSE", and later "Backwards Compatibility".</summary>
[Binding]
public sealed class ClientHttpSseSteps(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>The endpoint event of the server holds a relative address, an absolute one, or a relative one with a query.</summary>
    [Given("its server names {} in the endpoint event")]
    public void GivenItsServerNames(string kind)
    {
        conversation.IsReachedByAnyAnswer = true;
        conversation.Script.NamesAWholeAddress = kind is "an absolute address";
        conversation.Script.NamesAQuery = kind is "an address with a query";
    }

    /// <summary>The server answers a POST to the address that the client is given with this HTTP status and no body, and a GET with an event stream of HTTP+SSE.</summary>
    [Given("its server refuses POST with status {int} and speaks HTTP+SSE")]
    public void GivenItsServerIsOld(int status)
    {
        conversation.Script.RefusesPost = status;
        conversation.Script.Revisions = [Revision.Legacy[0]];
    }

    /// <summary>Every message came with POST to an address that an endpoint event had named; there is at least one.</summary>
    [Then("each message from the client is a POST to the endpoint it was told")]
    public void ThenEachMessageGoesToTheEndpoint()
    {
        conversation.Require(conversation.Endpoints.Count > 0, "The client has opened no event stream");
        conversation.Demand(
            "message",
            traffic.CallsOf("POST"),
            call => conversation.Endpoints.Contains($"{call.Path}{call.Query}"),
            $"POST to {string.Join(" or ", conversation.Endpoints)}",
            call => $"POST to {call.Path}{call.Query}");
    }
}
