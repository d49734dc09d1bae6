using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "does not say how long the list of templates may be kept", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class KeepsNoTemplates : ServerBehaviour
{
    public override JsonObject Cacheable(JsonObject result)
    {
        base.Cacheable(result);
        if (result.ContainsKey("resourceTemplates")) result.Remove("ttlMs");
        return result;
    }
}
