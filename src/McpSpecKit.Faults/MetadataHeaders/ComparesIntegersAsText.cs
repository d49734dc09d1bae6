using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-091", "compares integers as text", Transports = [Transport.StreamableHttp])]
public sealed class ComparesIntegersAsText : ServerBehaviour
{
    public override bool Repeats(string header, JsonElement argument) =>
        argument.ValueKind is JsonValueKind.Number ? header == argument.GetRawText() : base.Repeats(header, argument);
}
