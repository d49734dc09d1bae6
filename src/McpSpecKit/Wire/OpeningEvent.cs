namespace McpSpecKit.Wire;

/// <summary>The event with which a stream of HTTP+SSE began, as it came.</summary>
/// <param name="Type">The event's type: <c>message</c> where the server names none.</param>
/// <param name="Data">Its data.</param>
public sealed record OpeningEvent(string Type, string Data);
