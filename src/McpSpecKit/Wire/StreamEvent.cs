using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>One event of a stream.</summary>
/// <param name="Type">The event's type: <c>message</c> where the server names none.</param>
/// <param name="Id">The id that the event carries, or that an earlier event of the stream left in force; none before any.</param>
/// <param name="Message">What the data says; none where the data is empty or the event is of another type.</param>
public sealed record StreamEvent(string Type, string? Id, JsonRpcMessage? Message);
