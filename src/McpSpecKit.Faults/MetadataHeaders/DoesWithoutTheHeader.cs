using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-090", "serves a call without the header of its argument", Transports = [Transport.StreamableHttp])]
public sealed class DoesWithoutTheHeader : ServerBehaviour
{
    public override void CheckArgument(string name, string? header, JsonElement? argument)
    {
        if (header is not null) base.CheckArgument(name, header, argument);
    }
}
