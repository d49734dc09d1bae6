using McpSpecKit.Steps.Conversations.Clients;
using System.Text.Json.Nodes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Servers;

namespace McpSpecKit.Steps.Clients;

/// <summary>What the server is like that a client meets, which the kit plays. By itself it keeps the specification, and has one tool.</summary>
[Binding]
public sealed class ItsServerSteps(ClientConversation conversation)
{
    /// <summary>The server meets these requests in this way, and all others as usual.</summary>
    [Given("its server answers {occasion} {reaction}")]
    public void GivenItsServerAnswers(Occasion occasion, Reaction reaction) => reaction.Arrange(occasion, conversation);

    /// <summary>The server is so from its beginning.</summary>
    [Given("its server {trait}")]
    public void GivenItsServerIs(ServerTrait trait) => trait.Give(conversation);

    /// <summary>
    /// Before its first answer to a request of the method, the server sends what the table lists: requests with their ids in JSON, and
    /// notifications, which have none. A client that does not declare what a request asks of it is not concerned.
    /// </summary>
    [Given("its server sends before it answers {word}")]
    public void GivenItsServerSendsFirst(string method, DataTable messages)
    {
        foreach (var capability in messages.Rows.Select(row => CapabilityFor(row["method"])).OfType<string>()) conversation.RequireDeclared(capability);
        IReadOnlyList<JsonObject> first = [.. messages.Rows.Select(row => Message(row["method"], row["id"], row["params"]))];
        // No id and no token comes twice, whatever a client asks of its own accord.
        var isSent = 0;
        conversation.Script.Twists.Add(new OnRequest(
            method, (request, stage) => Interlocked.Exchange(ref isSent, 1) is 0 ? stage.UsualAnswer(request) with { Before = first } : null));
    }

    /// <summary>The server has the tools of the table and no other: their names and the JSON of their input schemas, where the type object is left out.</summary>
    [Given("its server lists the tools")]
    public void GivenItsServerLists(DataTable tools)
    {
        conversation.Script.Tools.Clear();
        foreach (var row in tools.Rows) conversation.Script.Tools.Add(Tool(row["tool"], row["input schema"]));
    }

    private static string? CapabilityFor(string method) => method switch
    {
        Method.CreateMessage => "sampling",
        Method.ListRoots => "roots",
        Method.Elicit => "elicitation",
        _ => null,
    };

    private static JsonObject Message(string method, string id, string parameters)
    {
        var given = parameters.Length is 0 ? null : JsonNode.Parse(parameters)!.AsObject();
        if (id.Length is 0) return ServerStage.Notification(method, given);
        var request = ServerStage.Request("", method, given);
        request["id"] = JsonNode.Parse(id);
        return request;
    }

    private static JsonObject Tool(string name, string schema)
    {
        var tool = SampleTools.Tool(name, []);
        if (schema.Length is 0) return tool;
        foreach (var (member, value) in JsonNode.Parse(schema)!.AsObject()) tool["inputSchema"]![member] = value?.DeepClone();
        return tool;
    }
}
