namespace McpSpecKit.Steps.Calls;

/// <summary>How far a call of a tool has come before the scenario does its one thing.</summary>
/// <param name="Words">The words.</param>
public sealed record CallStage(string Words)
{
    /// <summary>The client has declared every capability and called the tool, and the server has asked for input; else the scenario does not concern it.</summary>
    public const string Asked = "is answered with questions";

    /// <summary>The response has not come yet.</summary>
    public const string InFlight = "is in flight";

    /// <summary>The words, as the one group of a regular expression.</summary>
    internal const string Phrases = $"({Asked}|{InFlight})";
}
