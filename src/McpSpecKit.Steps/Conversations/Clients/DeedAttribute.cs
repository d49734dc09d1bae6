namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>Says under which words scenarios know what a client owes to its server.</summary>
/// <param name="words">The words.</param>
public sealed class DeedAttribute(string words) : PhraseAttribute(words);
