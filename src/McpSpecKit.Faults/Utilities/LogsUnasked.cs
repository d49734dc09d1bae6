using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Utilities;

[Fault("LG-004", "logs for requests that name no level", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class LogsUnasked : ServerBehaviour
{
    public override bool MayLog(StatelessRequest request) => true;
}
