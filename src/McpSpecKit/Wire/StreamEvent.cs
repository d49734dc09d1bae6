using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>One event of a stream.</summary>
/// <param name="Type">The event's type: <c>message</c> where the server names none.</param>
/// <param name="Id">The id that the event itself names; none where it names none, although an earlier one stays in force.</param>
/// <param name="Message">What the data says; none where the data is empty or the event is of another type.</param>
public sealed record StreamEvent(string Type, string? Id, JsonRpcMessage? Message);
