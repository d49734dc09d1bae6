using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What went over a connection, in order. Of a flood the beginning is kept.</summary>
internal sealed class ExchangeLog
{
    private readonly Lock gate = new();
    private readonly Allowance allowance = new();
    private readonly List<ExchangeEntry> entries = [];

    /// <summary>What went over so far: a copy.</summary>
    public IReadOnlyList<ExchangeEntry> Entries
    {
        get
        {
            lock (gate) return [.. entries];
        }
    }

    /// <summary>A message goes out that has an id.</summary>
    public void Ask(Draft draft)
    {
        if (draft.IsWrong || draft.Id is not { } id) Try();
        else Add(new ExchangeEntry.Asked(id, draft.Method, Read(draft.Params)));
    }

    /// <summary>A notification goes out.</summary>
    public void Tell(string method) => Add(new ExchangeEntry.Told(method));

    /// <summary>An answer goes out.</summary>
    public void Answer(RequestId id) => Add(new ExchangeEntry.Answered(id));

    /// <summary>Something goes out that is no message, or not known to be one.</summary>
    public void Try() => Add(new ExchangeEntry.Tried());

    /// <summary>A message has come.</summary>
    public void Hear(ReceivedMessage received)
    {
        lock (gate)
        {
            if (allowance.Takes(received.Message.Weight)) entries.Add(new ExchangeEntry.Heard(received));
        }
    }

    private void Add(ExchangeEntry entry)
    {
        lock (gate) entries.Add(entry);
    }

    private static JsonElement? Read(JsonObject? parameters) =>
        parameters is null ? null : JsonElement.Parse(parameters.ToJsonString(ProtocolJson.Compact));
}
