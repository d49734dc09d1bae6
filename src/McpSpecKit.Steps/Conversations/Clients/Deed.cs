namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What a client does of its own accord, when its server has answered, or has gone.</summary>
/// <param name="Words">The words.</param>
public sealed record Deed(string Words)
{
    /// <summary>The words, as the one group of a regular expression.</summary>
    internal const string Phrases =
        "(asks again in the listed version or reports an error|"
        + "cancels the call as its revision has it|"
        + "closes the server's input before it sends any signal|"
        + "does not answer the cancelled request|"
        + "ends the connection|"
        + "ends the server's process|"
        + "falls back to initialize|"
        + "goes on after the answer to initialize|"
        + "launches the server again|"
        + "offers a revision that it speaks|"
        + "offers the latest revision with a handshake that it speaks|"
        + "reads the list of tools again and retries|"
        + "sends DELETE with the session id|"
        + "sends GET with the last event id|"
        + "sends a request to the server's input|"
        + "sends initialize again|"
        + "sends notifications/cancelled for the call|"
        + "still reacts on the same connection|"
        + "still completes a handshake on a new connection|"
        + "subscribes in the server that it launches again|"
        + "waits as long as the retry field says)";
}
