using System.Globalization;
using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "writes in text how long a result may be kept", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class WritesInTextHowLongAListKeeps : ServerBehaviour
{
    public override JsonObject Cacheable(JsonObject result)
    {
        base.Cacheable(result);
        result["ttlMs"] = result["ttlMs"]!.GetValue<int>().ToString(CultureInfo.InvariantCulture);
        return result;
    }
}
