using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-015", "answers requests as plain text", Transports = [Transport.StreamableHttp])]
public sealed class CallsItsJsonText : ServerBehaviour
{
    public override string TypeOfJson => "text/plain";
}
