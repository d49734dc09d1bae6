namespace McpSpecKit.Steps.Conversations;

/// <summary>What else a subject speaks, or does not, beside the revision of the scenario.</summary>
/// <param name="HasHandshake">Whether it is a revision with a handshake; else one before 2025-06-18, whose clients send no MCP-Protocol-Version.</param>
/// <param name="IsThere">Whether it is spoken.</param>
public sealed record OtherRevisions(bool HasHandshake, bool IsThere);
