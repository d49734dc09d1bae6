using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>Writes messages as UTF-8 (page <c>basic/transports</c>).</summary>
internal static class MessageText
{
    public static byte[] Of(JsonNode message) => Encoding.UTF8.GetBytes(message.ToJsonString(ProtocolJson.Compact));
}
