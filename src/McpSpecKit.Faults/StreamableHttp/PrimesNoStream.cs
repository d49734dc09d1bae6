using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-062", "begins its streams without an empty event", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-039", "HT-065"])]
public sealed class PrimesNoStream : ServerBehaviour
{
    public override bool PrimesStreams(ServerSession session) => false;
}
