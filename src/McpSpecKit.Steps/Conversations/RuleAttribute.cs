namespace McpSpecKit.Steps.Conversations;

/// <summary>Says under which words scenarios know a rule for what a party has sent in them.</summary>
/// <param name="words">The words.</param>
public sealed class RuleAttribute(string words) : PhraseAttribute(words);
