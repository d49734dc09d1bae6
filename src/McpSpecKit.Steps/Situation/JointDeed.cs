namespace McpSpecKit.Steps.Situation;

/// <summary>What two clients of one server do.</summary>
/// <param name="Words">The words.</param>
public sealed record JointDeed(string Words)
{
    /// <summary>Each with a stream of its own, they offer the revision of the scenario at the same time.</summary>
    public const string Initialize = "initialize at once";

    /// <summary>A plain request of the client of the scenario, a ping of the other one, and another plain request, one after the other.</summary>
    public const string TakeTurns = "send requests in turn";

    /// <summary>The words, as the one group of a regular expression.</summary>
    internal const string Phrases = $"({Initialize}|{TakeTurns})";
}
