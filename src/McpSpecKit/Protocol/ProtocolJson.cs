using System.Text.Encodings.Web;
using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>How JSON is read and written on the wire.</summary>
public static class ProtocolJson
{
    /// <summary>On one line, non-ASCII text as it is.</summary>
    public static JsonSerializerOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
