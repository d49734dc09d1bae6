using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-062", "names its roots by paths in place of addresses")]
public sealed class ClientNamesRootsByTheirPaths : ClientBehaviour
{
    protected override JsonObject? ResultOf(JsonRpcRequest request) =>
        request.Method is Method.ListRoots ? new JsonObject { ["roots"] = new JsonArray(new JsonObject { ["path"] = "/reference" }) } : base.ResultOf(request);
}
