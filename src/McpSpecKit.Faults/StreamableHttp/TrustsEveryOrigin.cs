using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault(
    "HT-002",
    "serves requests from pages of any origin",
    Transports = [Transport.StreamableHttp, Transport.HttpSse],
    AlsoBreaks = ["HT-003"])]
public sealed class TrustsEveryOrigin : ServerBehaviour
{
    public override bool Trusts(string origin) => true;
}
