using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>A successful answer.</summary>
/// <param name="raw">The JSON as it was received.</param>
/// <param name="Id">The id of the request that it answers.</param>
/// <param name="Result">What was asked for: an object.</param>
public sealed record JsonRpcResult(JsonElement raw, RequestId Id, JsonElement Result) : JsonRpcMessage(raw);
