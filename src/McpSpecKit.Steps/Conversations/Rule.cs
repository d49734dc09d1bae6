namespace McpSpecKit.Steps.Conversations;

/// <summary>A rule for what a party sends. Of servers it is one that holds for all traffic, whatever the scenario that brought it.</summary>
/// <param name="Words">The words.</param>
public sealed record Rule(string Words);
