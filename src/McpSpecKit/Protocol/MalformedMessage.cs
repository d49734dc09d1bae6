using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>Bytes that are no message of the protocol.</summary>
/// <param name="raw">The JSON, where the bytes were JSON at all.</param>
/// <param name="Text">What came, as text.</param>
/// <param name="Reason">What is wrong with it, as a sentence.</param>
/// <param name="Id">The id, where one could be read: it tells which exchange the bytes belong to.</param>
public sealed record MalformedMessage(JsonElement raw, string Text, string Reason, RequestId? Id) : JsonRpcMessage(raw)
{
    /// <summary>Whether the bytes were UTF-8, message or not.</summary>
    public bool IsUtf8 { get; init; } = true;

    internal override int Weight => base.Weight + (2 * Text.Length);
}
