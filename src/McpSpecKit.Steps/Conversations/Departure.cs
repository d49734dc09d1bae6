using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations;

/// <summary>How a client takes its leave of a server process.</summary>
public sealed class Departure(ServerConversation conversation)
{
    /// <summary>A call that was sent and not answered when the client left; none without one.</summary>
    public Task<Reply>? InFlight { get; set; }

    /// <summary>Whether the client has left.</summary>
    public bool IsOver { get; private set; }

    /// <summary>How many messages had come when the client left.</summary>
    public int Before { get; private set; }

    /// <summary>Waits for the end of the server's output, once the client has left, or for as long as an answer may take.</summary>
    /// <returns>Whether it came.</returns>
    public async Task<bool> EndsInTimeAsync()
    {
        var client = await conversation.ProbeAsync();
        return await conversation.ComesInTimeAsync(window => client.Ended.WaitAsync(window));
    }

    /// <summary>Closes the server's input.</summary>
    public async Task LeaveAsync()
    {
        var client = await conversation.ProbeAsync();
        Before = client.Received.Count;
        IsOver = true;
        client.Leave();
    }
}
