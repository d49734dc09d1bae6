using System.Text.Json.Nodes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>Tools whose schemas a client has to live with; see the page basic/index, section "JSON Schema Usage".</summary>
[Binding]
public sealed class ClientSchemaSteps(ClientConversation conversation)
{
    private const string WatchedPath = "/watched.json";

    /// <summary>The one tool of the server has a schema with prefixItems and unevaluatedProperties, and names no dialect.</summary>
    [Given("its server lists a tool whose schema uses keywords of 2020-12")]
    public void GivenASchemaOf2020()
    {
        conversation.Script.Tools.Clear();
        var tool = SampleTools.AddNumbers;
        tool["inputSchema"]!["properties"]!["pair"] = new JsonObject
        {
            ["type"] = "array",
            ["prefixItems"] = new JsonArray(new JsonObject { ["type"] = "integer" }, new JsonObject { ["type"] = "string" }),
        };
        tool["inputSchema"]!["unevaluatedProperties"] = true;
        conversation.Script.Tools.Add(tool);
    }

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

    /// <summary>The server has a tool as usual, and one whose schema says that it is of a dialect that nobody knows.</summary>
    [Given("its server lists a good tool and one whose schema names an unknown dialect")]
    public void GivenAnUnknownDialect()
    {
        var tool = SampleTools.Tool("dialect_tool", []);
        tool["inputSchema"]!["$schema"] = "https://schemas.example/no-such-dialect";
        conversation.Script.Tools.Add(tool);
    }
}
