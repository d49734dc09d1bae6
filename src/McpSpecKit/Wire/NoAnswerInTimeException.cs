namespace McpSpecKit.Wire;

/// <summary>The transport said nothing to what was sent, for as long as an answer may take.</summary>
/// <param name="message">What was not answered, and for how long, as a sentence.</param>
/// <param name="window">How long the kit waited.</param>
public sealed class NoAnswerInTimeException(string message, TimeSpan window) : ConnectionLostException(message)
{
    /// <summary>How long the kit waited.</summary>
    public TimeSpan Window => window;
}
