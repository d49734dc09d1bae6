using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters.Clients;

/// <summary>What a client is launched for.</summary>
/// <param name="Server">Where the server is: a URL.</param>
/// <param name="Revision">The revision that the client is asked to speak; none leaves the choice to it.</param>
/// <param name="Acts">What it will be told to do, in order: a client that cannot be told anything chooses its task by them.</param>
public sealed record ClientErrand(string Server, Revision? Revision, IReadOnlyList<ClientAct> Acts);
