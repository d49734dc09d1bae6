using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-062", "declares that it has no experimental capabilities by null")]
public sealed class ClientDeclaresNull : ClientBehaviour
{
    public override JsonObject DescribeCapabilities()
    {
        var capabilities = base.DescribeCapabilities();
        capabilities["experimental"] = null;
        return capabilities;
    }
}
