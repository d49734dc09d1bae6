using System.Runtime.InteropServices;
using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>One JSON-RPC message as it came over the wire. The hierarchy is closed.</summary>
public abstract record JsonRpcMessage
{
    private protected JsonRpcMessage(JsonElement raw) => Raw = raw;

    /// <summary>The JSON as it was received, with U+FFFD for each half of a surrogate pair.</summary>
    public JsonElement Raw { get; }

    /// <summary>About how many bytes it takes to keep the message.</summary>
    internal virtual int Weight => Raw.ValueKind is JsonValueKind.Undefined ? 0 : JsonMarshal.GetRawUtf8Value(Raw).Length;

    /// <inheritdoc />
    public sealed override string ToString() => Raw.ValueKind is JsonValueKind.Undefined ? GetType().Name : Raw.GetRawText();
}
