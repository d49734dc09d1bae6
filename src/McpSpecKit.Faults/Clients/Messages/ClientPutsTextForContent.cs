using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-062", "answers for its model with text in place of content")]
public sealed class ClientPutsTextForContent : ClientBehaviour
{
    protected override JsonObject? ResultOf(JsonRpcRequest request)
    {
        var result = base.ResultOf(request);
        if (result?["content"] is not null) result["content"] = "Hello";
        return result;
    }
}
