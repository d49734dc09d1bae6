using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-003", "leaves its name out of the results", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class SaysNotWhoItIs : ServerBehaviour
{
    public override JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        var complete = base.Seal(request, result);
        complete["_meta"]!.AsObject().Remove(MetaKey.ServerInfo);
        return complete;
    }
}
