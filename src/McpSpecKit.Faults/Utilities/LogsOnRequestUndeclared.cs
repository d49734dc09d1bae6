using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Utilities;

[Fault("LG-003", "logs for requests that name a level, and does not declare logging", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class LogsOnRequestUndeclared : ServerBehaviour
{
    public LogsOnRequestUndeclared()
        : base(new ServerOptions { Logging = false })
    {
    }

    public override bool MayLog(StatelessRequest request) => request.Metadata.LogLevel is not null;
}
