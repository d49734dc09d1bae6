using System.Text.Json.Nodes;

namespace McpSpecKit.Reference;

/// <content>What HTTP+SSE adds, by the page <c>basic/transports</c> of 2024-11-05, section "HTTP with SSE".</content>
public partial class ServerBehaviour
{
    /// <summary>Whether the address for messages takes a POST.</summary>
    public virtual bool TakesPosts => true;

    /// <summary>How a stream begins: with the address that the client posts its messages to.</summary>
    /// <param name="address">The address, relative to that of the stream.</param>
    /// <returns>The type and the data of each event.</returns>
    public virtual IEnumerable<(string Type, string Data)> OpeningEvents(string address) => [("endpoint", address)];

    /// <summary>The type of the event that carries a message.</summary>
    public virtual string EventTypeOf(JsonNode message) => "message";

    /// <summary>The stream that a message for a client goes over: its own.</summary>
    /// <param name="own">The stream of the client.</param>
    /// <param name="all">The streams of all clients, oldest first.</param>
    public virtual TStream ChooseStream<TStream>(TStream own, IReadOnlyList<TStream> all) => own;
}
