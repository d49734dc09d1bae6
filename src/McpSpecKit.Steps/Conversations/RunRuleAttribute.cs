namespace McpSpecKit.Steps.Conversations;

/// <summary>Says under which words scenarios know a rule for what a party has sent in the whole run.</summary>
/// <param name="words">The words.</param>
public sealed class RunRuleAttribute(string words) : PhraseAttribute(words);
