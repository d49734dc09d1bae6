using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-002", "writes its messages in another encoding than UTF-8", AlsoBreaks = ["HT-069"])]
public sealed class ClientWritesLatin1 : ClientBehaviour
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override byte[] Encode(JsonNode message) => Encoding.Latin1.GetBytes(message.ToJsonString(AsItIs));
}
