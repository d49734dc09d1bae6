namespace McpSpecKit.Wire;

/// <summary>Who hears what a server sends. It is called in the order of arrival, from the thread that reads; it must not block.</summary>
public interface IChannelListener
{
    /// <summary>A message came.</summary>
    void OnMessage(ReceivedMessage received);

    /// <summary>The server can send no more on this connection.</summary>
    /// <param name="reason">Why, as a sentence.</param>
    void OnEnded(string reason);
}
