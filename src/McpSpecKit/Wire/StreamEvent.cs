namespace McpSpecKit.Wire;

/// <summary>One event of a stream, as it came.</summary>
/// <param name="Type">The event's type: <c>message</c> where the server names none.</param>
/// <param name="Data">Its data.</param>
public sealed record StreamEvent(string Type, string Data);
