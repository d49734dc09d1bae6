using System.Text.Json.Nodes;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>Tools whose schemas a client has to live with; see the page basic/index, section "JSON Schema Usage".</summary>
[Binding]
public sealed class ClientSchemaSteps(ClientConversation conversation)
{
    private const string WatchedPath = "/watched.json";

    /// <summary>The one tool of the server has a schema that refers to an address of the server.</summary>
    [Given("its server lists a tool whose schema refers to an address that it watches")]
    public void GivenAWatchedAddress()
    {
        conversation.Script.HasAddress = true;
        conversation.Script.Twists.Add(new OnRequest(Method.ListTools, (request, stage) =>
        {
            stage.Script.Tools[0]["inputSchema"]!["properties"]!["watched"] = new JsonObject { ["$ref"] = new Uri(stage.Address!, WatchedPath).ToString() };
            return null;
        }));
    }

    /// <summary>Nothing was asked of that address.</summary>
    [Then("the client sends no request to the watched address")]
    public void ThenNothingIsAskedOfTheAddress()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.ListTools).Count > 0, "The client has not listed the tools");
        if (conversation.Log.Calls.FirstOrDefault(call => call.Path == WatchedPath) is { } watched) throw new ClauseBrokenException("no request to the address", watched.Lane);
    }
}
