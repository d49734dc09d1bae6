using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>What a client is launched for.</summary>
/// <param name="Server">Where the server is: a URL; over stdio what <c>mcp-spec-kit relay</c> is given, which is the server that the client launches.</param>
/// <param name="Revision">The revision that the client is asked to speak; none leaves the choice to it.</param>
/// <param name="Acts">What it will be told to do, in order: a client that cannot be told anything chooses its task by them.</param>
public sealed record ClientErrand(string Server, Revision? Revision, IReadOnlyList<ClientAct> Acts)
{
    /// <summary>Launches the server for a client in this process, as often as it wants to; only over stdio.</summary>
    public Func<IServerProcess>? Launch { get; init; }
}
