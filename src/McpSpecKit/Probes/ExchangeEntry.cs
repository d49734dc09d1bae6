using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Something that went over a connection, in the order in which it did.</summary>
public abstract record ExchangeEntry
{
    private ExchangeEntry()
    {
    }

    /// <summary>A request of the client, well formed, before it goes out.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Method">Its method.</param>
    /// <param name="Params">Its parameters; none without any.</param>
    public sealed record Asked(RequestId Id, string Method, JsonElement? Params) : ExchangeEntry;

    /// <summary>A notification of the client, well formed, before it goes out.</summary>
    /// <param name="Method">Its method.</param>
    public sealed record Told(string Method) : ExchangeEntry;

    /// <summary>An answer of the client to a request of the server, before it goes out.</summary>
    /// <param name="Id">The id of the request.</param>
    public sealed record Answered(RequestId Id) : ExchangeEntry;

    /// <summary>Something that the client sent to see what becomes of it: whatever comes back may belong to it.</summary>
    public sealed record Tried : ExchangeEntry;

    /// <summary>A message of the server.</summary>
    /// <param name="Received">The message, and the stream on which it came.</param>
    public sealed record Heard(ReceivedMessage Received) : ExchangeEntry;
}
