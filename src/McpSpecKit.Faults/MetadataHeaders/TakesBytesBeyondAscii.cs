using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-085", "takes a raw header beyond ASCII", Transports = [Transport.StreamableHttp])]
public sealed class TakesBytesBeyondAscii : ServerBehaviour
{
    public override string? FindHeader(RequestHeaders headers, string name) =>
        headers.ValuesOf(name) is [{ } value] && value.Any(letter => letter > '~') ? value : base.FindHeader(headers, name);
}
