using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>A message that the subject sent.</summary>
/// <param name="Message">The message, strictly read.</param>
/// <param name="Lane">The stream on which it came: <c>stdout</c>, <c>POST #2</c>, <c>GET #1</c>.</param>
public sealed record ReceivedMessage(JsonRpcMessage Message, string Lane);
