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
    private JsonElement? declared;

    /// <summary>What went over, as the one connection of a scenario.</summary>
    public TrafficScene Scene =>
        new(Revision.Parse(revision), transport, declared, [new TrafficConnection(new Transcript(TimeProvider.System), entries)]);

    /// <summary>What the server declares is known.</summary>
    public TrafficScript Declare(string capabilities)
    {
        declared = JsonElement.Parse(capabilities);
        return this;
    }

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

    /// <summary>The client answers a request of the server.</summary>
    public TrafficScript Reply(int id)
    {
        entries.Add(new ExchangeEntry.Answered(RequestId.Of(id)));
        return this;
    }

    /// <summary>The server sends a message.</summary>
    public TrafficScript Hear(string message, string lane = "stdout")
    {
        entries.Add(new ExchangeEntry.Heard(new ReceivedMessage(JsonRpcReader.Read(message), lane)));
        return this;
    }

    /// <summary>The server asks for something.</summary>
    public TrafficScript HearRequest(int id, string method, string parameters = "{}") =>
        Hear($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");

    /// <summary>The server tells something.</summary>
    public TrafficScript HearNotification(string method, string parameters = "{}", string lane = "stdout") =>
        Hear($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""", lane);

    /// <summary>The server refuses a request.</summary>
    public TrafficScript Refuse(int id, string lane = "stdout") =>
        Hear($$$"""{"jsonrpc":"2.0","id":{{{id}}},"error":{"code":-32000,"message":"no"}}""", lane);

    /// <summary>The server tells of progress.</summary>
    public TrafficScript Progress(string token, string progress, string lane = "stdout") =>
        Hear($$$"""{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":{{{token}}},"progress":{{{progress}}}}}""", lane);

    /// <summary>The server answers with a result.</summary>
    public TrafficScript Answer(int id, string result = "{}", string lane = "stdout") =>
        Hear($$"""{"jsonrpc":"2.0","id":{{id}},"result":{{result}}}""", lane);

    /// <summary>What a rule finds.</summary>
    public IReadOnlyList<TrafficFinding> HeldAgainst(string phrase) => [.. TrafficRules.Find(phrase)!.Examine(Scene)];

    /// <summary>Whether each thing that a rule finds keeps it.</summary>
    public IReadOnlyList<bool> Keeps(string phrase) => [.. HeldAgainst(phrase).Select(finding => finding.Flaw is null)];
}
