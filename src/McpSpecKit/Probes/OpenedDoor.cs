namespace McpSpecKit.Probes;

/// <summary>A handshake that came to a result under a condition that the specification does not make.</summary>
/// <param name="Condition">The condition, as the beginning of a clause.</param>
/// <param name="Answered">The version that the result names; none where it names none.</param>
internal sealed record OpenedDoor(string Condition, string? Answered);
