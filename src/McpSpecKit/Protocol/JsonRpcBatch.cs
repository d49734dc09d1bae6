using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>Several messages in one array; part of the protocol in 2025-03-26 only.</summary>
/// <param name="raw">The JSON as it was received.</param>
/// <param name="Messages">The messages in their order.</param>
public sealed record JsonRpcBatch(JsonElement raw, IReadOnlyList<JsonRpcMessage> Messages) : JsonRpcMessage(raw);
