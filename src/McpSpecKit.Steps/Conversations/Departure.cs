using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations;

/// <summary>How a client takes its leave of a server process.</summary>
public sealed class Departure(ServerConversation conversation)
{
    /// <summary>A call that was sent and not answered when the client left; none without one.</summary>
    public Task<Reply>? InFlight { get; set; }

    /// <summary>How many messages had come when the client left.</summary>
    public int Before { get; private set; }

    /// <summary>Closes the server's input.</summary>
    public async Task LeaveAsync()
    {
        var client = await conversation.ProbeAsync();
        Before = client.Received.Count;
        client.Leave();
    }
}
