namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>Says under which words scenarios know a rule for the traffic of a client.</summary>
/// <param name="words">The words.</param>
public sealed class RuleAttribute(string words) : PhraseAttribute(words);
