using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-086", "takes a header whatever the argument holds", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-087"])]
public sealed class TakesAnyArgumentInAHeader : ServerBehaviour
{
    public override bool Repeats(string header, JsonElement argument) => true;
}
