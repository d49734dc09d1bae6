using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("ST-005", "writes a line that is no message when its input ends", Transports = [Transport.Stdio], AlsoBreaks = ["LC-020"])]
public sealed class SaysGoodbye : ServerBehaviour
{
    public override Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        output.WriteLineAsync("Goodbye.", cancellationToken);
}
