using McpSpecKit.Protocol;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>Something that happened between a client under test and the kit's server. The hierarchy is closed.</summary>
public abstract record ClientEntry
{
    private ClientEntry()
    {
    }

    /// <summary>An HTTP request came.</summary>
    /// <param name="Http">The request.</param>
    public sealed record Called(HttpCall Http) : ClientEntry;

    /// <summary>A message came; of a batch, each by itself.</summary>
    /// <param name="Message">The message, strictly read.</param>
    /// <param name="Http">The HTTP request that brought it; none over stdio.</param>
    /// <param name="Agreed">The revision that the handshake had settled by then; none before, and in the modern era.</param>
    public sealed record Said(JsonRpcMessage Message, HttpCall? Http, Revision? Agreed) : ClientEntry
    {
        /// <summary>Whether it came in a batch.</summary>
        public bool IsInBatch { get; init; }

        /// <summary>When it came, since the server began to serve.</summary>
        public TimeSpan At { get; init; }

        /// <summary>The process that it was written to; none over HTTP.</summary>
        public ServerLaunch? Launch { get; init; }
    }

    /// <summary>Over stdio, something happened to a server that the client has launched.</summary>
    /// <param name="Launch">The process.</param>
    /// <param name="What">What happened to it.</param>
    public sealed record Happened(ServerLaunch Launch, LaunchEvent What) : ClientEntry;

    /// <summary>The server has answered a request.</summary>
    /// <param name="Request">The request.</param>
    public sealed record Answered(JsonRpcRequest Request) : ClientEntry;

    /// <summary>The server has sent a request or a notification of its own.</summary>
    /// <param name="Message">The message.</param>
    public sealed record Pushed(JsonRpcMessage Message) : ClientEntry;
}
