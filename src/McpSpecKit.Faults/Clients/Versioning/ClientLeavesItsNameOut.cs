using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-011", "does not say with each request who it is")]
public sealed class ClientLeavesItsNameOut : ClientBehaviour
{
    protected override void Describe(JsonObject metadata, Revision revision)
    {
        base.Describe(metadata, revision);
        metadata.Remove(MetaKey.ClientInfo);
    }
}
