using System.Text.Json.Nodes;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes.Clients;

/// <summary>What the kit's server does with a request. The hierarchy is closed.</summary>
public abstract record ServerMove
{
    private protected ServerMove()
    {
    }

    /// <summary>The server answers with a message.</summary>
    /// <param name="Message">The message.</param>
    public sealed record Answer(JsonObject Message) : ServerMove
    {
        /// <summary>What goes before it: notifications and requests of the server, in their order.</summary>
        public IReadOnlyList<JsonObject> Before { get; init; } = [];

        /// <summary>The HTTP status.</summary>
        public int Status { get; init; } = 200;

        /// <summary>HTTP headers beside those that belong to the form of the answer.</summary>
        public Headers Headers { get; init; } = Headers.None;
    }

    /// <summary>The server answers over HTTP with a status, headers and a body, whatever they are.</summary>
    /// <param name="Status">From 200 to 599.</param>
    /// <param name="Headers">The headers, the type of the body among them.</param>
    /// <param name="Body">The body; empty for none.</param>
    public sealed record Whole(int Status, Headers Headers, string Body) : ServerMove;

    /// <summary>The server opens an event stream and writes it piece by piece.</summary>
    /// <param name="Pieces">The text of the stream.</param>
    /// <param name="End">What becomes of the stream then.</param>
    public sealed record Stream(IReadOnlyList<string> Pieces, StreamFate End) : ServerMove;

    /// <summary>The server sends messages: over HTTP as the event stream of the request.</summary>
    /// <param name="Sent">The messages.</param>
    /// <param name="End">What becomes of the stream then; over stdio, a server whose stream breaks off exits.</param>
    public sealed record Messages(IReadOnlyList<JsonObject> Sent, StreamFate End) : ServerMove;

    /// <summary>The server exits, once it has done something else; only over stdio.</summary>
    /// <param name="First">What it does before.</param>
    public sealed record Exit(ServerMove First) : ServerMove;

    /// <summary>The server does not answer.</summary>
    public sealed record Silence : ServerMove;

    /// <summary>The server makes its move once something has happened.</summary>
    /// <param name="Until">What it waits for; a wait that fails ends in silence.</param>
    /// <param name="Then">What it does then.</param>
    public sealed record Held(Func<CancellationToken, Task> Until, ServerMove Then) : ServerMove;
}
