using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>A call that is owed an answer.</summary>
/// <param name="raw">The JSON as it was received.</param>
/// <param name="Id">What the answer repeats.</param>
/// <param name="Method">What is asked for.</param>
/// <param name="Params">The parameters, if there are any.</param>
public sealed record JsonRpcRequest(JsonElement raw, RequestId Id, string Method, JsonElement? Params) : JsonRpcMessage(raw);
