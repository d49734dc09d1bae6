namespace McpSpecKit.Configuration;

/// <summary>A member of a JSON object that knows where its name stands.</summary>
internal sealed record LocatedMember(string Name, int Offset, LocatedValue Value);
