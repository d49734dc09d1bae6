namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>A rule that holds for whatever a server sends, in every scenario.</summary>
public interface ITrafficRule
{
    /// <summary>How a scenario says it.</summary>
    string Phrase { get; }

    /// <summary>What the rule is about, in the plural.</summary>
    string Subject { get; }

    /// <summary>What is expected, as a noun phrase.</summary>
    string Expected { get; }

    /// <summary>Looks at everything that the rule is about.</summary>
    /// <param name="scene">The connections of a scenario.</param>
    /// <returns>Each thing that was looked at, once.</returns>
    IEnumerable<TrafficFinding> Examine(TrafficScene scene);
}
