using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-075", "finds a header only in the letters of the specification", Transports = [Transport.StreamableHttp])]
public sealed class ReadsHeadersByCase : ServerBehaviour
{
    public override string? FindHeader(RequestHeaders headers, string name) =>
        headers.Names.Contains(name, StringComparer.Ordinal) ? base.FindHeader(headers, name) : null;
}
