using McpSpecKit.Reference;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Faults.Http;

[Fault("HT-030", "works on when the stream of a request was closed", Transports = [Transport.StreamableHttp], AlsoBreaks = ["PT-004"])]
public sealed class WorksOnForClosedStreams : ServerBehaviour
{
    public override CancellationToken LifeOf(HttpContext http) => CancellationToken.None;
}
