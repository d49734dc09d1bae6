using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-002", "trusts every origin whose name has its own address in it", Transports = [Transport.StreamableHttp])]
public sealed class TrustsOriginsThatMentionIt : ServerBehaviour
{
    public override bool Trusts(string origin) => origin.Contains("127.0.0.1", StringComparison.Ordinal) || base.Trusts(origin);
}
