using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-002", "does not know server/discover", Transports = [Transport.Stdio])]
public sealed class KnowsNoDiscovery : ServerBehaviour
{
    public override JsonObject Discover(StatelessRequest request) => throw StatelessRefusal.UnknownMethod(request.Request.Method);
}
