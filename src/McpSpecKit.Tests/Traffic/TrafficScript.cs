using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Traffic;

/// <summary>What goes over one connection, written down line by line.</summary>
internal sealed class TrafficScript(string revision, Transport transport = Transport.Stdio)
{
    private readonly List<ExchangeEntry> entries = [];

    /// <summary>The client sends a request.</summary>
    public TrafficScript Ask(int id, string method, string parameters = "{}")
    {
        entries.Add(new ExchangeEntry.Asked(RequestId.Of(id), method, JsonElement.Parse(parameters)));
        return this;
    }

    /// <summary>The client sends something that nobody has looked at.</summary>
    public TrafficScript Try()
    {
        entries.Add(new ExchangeEntry.Tried());
        return this;
    }

    /// <summary>The server sends a message.</summary>
    public TrafficScript Hear(string message, string lane = "stdout")
    {
        entries.Add(new ExchangeEntry.Heard(new ReceivedMessage(JsonRpcReader.Read(message), lane)));
        return this;
    }

    /// <summary>The server tells of progress.</summary>
    public TrafficScript Progress(string token, string progress, string lane = "stdout") =>
        Hear($$$"""{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":{{{token}}},"progress":{{{progress}}}}}""", lane);

    /// <summary>The server answers with a result.</summary>
    public TrafficScript Answer(int id, string result = "{}", string lane = "stdout") =>
        Hear($$"""{"jsonrpc":"2.0","id":{{id}},"result":{{result}}}""", lane);

    /// <summary>What a rule finds.</summary>
    public IReadOnlyList<TrafficFinding> HeldAgainst(string phrase)
    {
        var connection = new TrafficConnection(new Transcript(TimeProvider.System), entries);
        var scene = new TrafficScene(Revision.Parse(revision), transport, Capabilities: null, [connection]);
        return [.. TrafficRules.Find(phrase)!.Examine(scene)];
    }
}
