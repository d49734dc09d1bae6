using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-074", "compares the encoded form of a header", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-086"])]
public sealed class ComparesTheEncodedName : ServerBehaviour
{
    public override string? Decode(string? header) => header;
}
