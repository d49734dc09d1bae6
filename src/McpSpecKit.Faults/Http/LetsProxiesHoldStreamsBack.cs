using McpSpecKit.Reference;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Faults.Http;

[Fault("HT-029", "opens event streams without the header that keeps proxies from buffering", Transports = [Transport.StreamableHttp])]
public sealed class LetsProxiesHoldStreamsBack : ServerBehaviour
{
    public override void PrepareStream(HttpResponse response)
    {
        base.PrepareStream(response);
        response.Headers.Remove("X-Accel-Buffering");
    }
}
