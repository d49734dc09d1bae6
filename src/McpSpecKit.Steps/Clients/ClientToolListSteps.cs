using System.Text.Json.Nodes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Clients;

/// <summary>The tools of the server that a client meets: their names and the JSON of their input schemas, where the type object is left out.</summary>
[Binding]
public sealed class ClientToolListSteps(ClientConversation conversation)
{
    /// <summary>The server has these tools and no other.</summary>
    [Given("its server lists the tools")]
    public void GivenItsServerLists(DataTable tools) => List(conversation.Script, tools);

    /// <summary>The server answers the first tool call with this error and HTTP status 400, and has these tools and no other from then on.</summary>
    [Given("its server answers the first call with error {int} and then lists the tools")]
    public void GivenItsServerChangesItsTools(int code, DataTable tools)
    {
        var refused = 0;
        conversation.Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) =>
        {
            if (Interlocked.Increment(ref refused) > 1) return null;
            List(stage.Script, tools);
            return new ServerMove.Answer(ServerStage.Error(request, code, "The list of tools has changed")) { Status = 400 };
        }));
    }

    private static void List(ServerScript script, DataTable tools)
    {
        script.Tools.Clear();
        foreach (var row in tools.Rows) script.Tools.Add(Read(row["tool"], row["input schema"]));
    }

    private static JsonObject Read(string name, string schema)
    {
        var tool = SampleTools.Tool(name, []);
        if (schema.Length is 0) return tool;
        foreach (var (member, value) in JsonNode.Parse(schema)!.AsObject()) tool["inputSchema"]![member] = value?.DeepClone();
        return tool;
    }
}
