namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>A client over HTTP+SSE; see 2024-11-05, page basic/transports, section "HTTP with SSE", and later "Backwards Compatibility".</summary>
public sealed class ClientHttpSse(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Every message came with POST to an address that an endpoint event had named; there is at least one.</summary>
    [Rule("each message of the client is a POST to the endpoint it was told")]
    public void EachMessageGoesToTheEndpoint()
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
