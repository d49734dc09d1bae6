using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-008", "does not say with each request what it can do", AlsoBreaks = ["MS-062"])]
public sealed class ClientLeavesItsCapabilitiesOut : ClientBehaviour
{
    protected override void Describe(JsonObject metadata, Revision revision)
    {
        base.Describe(metadata, revision);
        metadata.Remove(MetaKey.ClientCapabilities);
    }
}
