using System.Net;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-005", "listens on every interface of the machine", Transports = [Transport.StreamableHttp, Transport.HttpSse])]
public sealed class ListensEverywhere : ServerBehaviour
{
    public override IPAddress Address => IPAddress.Any;
}
