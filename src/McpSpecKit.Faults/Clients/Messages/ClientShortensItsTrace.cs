using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-039", "sends a trace context that is none")]
public sealed class ClientShortensItsTrace : ClientBehaviour
{
    protected override void Describe(JsonObject metadata, Revision revision)
    {
        base.Describe(metadata, revision);
        metadata["traceparent"] = "00-1-2-01";
    }
}
