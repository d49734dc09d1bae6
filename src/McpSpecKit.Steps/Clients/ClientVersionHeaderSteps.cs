using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Clients;

/// <summary>The header MCP-Protocol-Version, as clients have to send it.</summary>
[Binding]
public sealed class ClientVersionHeaderSteps(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Each HTTP request after the server's answer to initialize, but another initialize, has the header; there is at least one.</summary>
    [Then("each HTTP request from the client after the handshake carries the header {word}")]
    public void ThenEachLaterRequestCarries(string header) => DemandHeader(traffic.AfterTheHandshake, header);

    /// <summary>Each HTTP request to the endpoint has the header; there is at least one.</summary>
    [Then("each HTTP request from the client carries the header {word}")]
    public void ThenEachRequestCarries(string header) => DemandHeader(conversation.Log.Calls, header);

    private void DemandHeader(IReadOnlyList<HttpCall> calls, string header)
    {
        conversation.Require(calls.Count > 0, "The client has sent no such request");
        if (calls.FirstOrDefault(call => call.Headers[header] is null) is { } without)
            throw new ClauseBrokenException($"the header {header} with each request", $"{without.Lane} without it");
    }
}
