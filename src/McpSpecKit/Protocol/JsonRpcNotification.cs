using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>A message that is owed no answer.</summary>
/// <param name="raw">The JSON as it was received.</param>
/// <param name="Method">What is told.</param>
/// <param name="Params">The parameters, if there are any.</param>
public sealed record JsonRpcNotification(JsonElement raw, string Method, JsonElement? Params) : JsonRpcMessage(raw);
