using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Transports;

[Fault("ST-005", "begins its output with a byte order mark", Transports = [Transport.Stdio])]
public sealed class BeginsWithAByteOrderMark : ServerBehaviour
{
    private int written;

    public override string Write(JsonNode message) =>
        Interlocked.Increment(ref written) == 1 ? $"\uFEFF{base.Write(message)}" : base.Write(message);
}
