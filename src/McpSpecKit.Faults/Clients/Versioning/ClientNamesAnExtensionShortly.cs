using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-019", "declares an extension without a prefix")]
public sealed class ClientNamesAnExtensionShortly : ClientBehaviour
{
    public override JsonObject DescribeModernCapabilities()
    {
        var capabilities = base.DescribeModernCapabilities();
        capabilities["extensions"] = new JsonObject { ["reference"] = new JsonObject() };
        return capabilities;
    }
}
