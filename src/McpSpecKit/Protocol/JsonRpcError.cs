using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>A refusal, or the report of a message that could not be read.</summary>
/// <param name="raw">The JSON as it was received.</param>
/// <param name="Id">The id of the request that it answers; none where the request could not be read.</param>
/// <param name="Code">What kind of error it is; see <see cref="ErrorCode"/>.</param>
/// <param name="Text">The member <c>message</c>, written for people.</param>
/// <param name="Data">More about it, if the sender gave more.</param>
public sealed record JsonRpcError(JsonElement raw, RequestId? Id, long Code, string Text, JsonElement? Data) : JsonRpcMessage(raw);
