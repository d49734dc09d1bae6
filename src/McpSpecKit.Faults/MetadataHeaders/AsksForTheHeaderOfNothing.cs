using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-089", "asks for the header of an argument that is left out", Transports = [Transport.StreamableHttp])]
public sealed class AsksForTheHeaderOfNothing : ServerBehaviour
{
    public override void CheckArgument(string name, string? header, JsonElement? argument)
    {
        if (argument is null && header is null) throw StatelessRefusal.HeaderMismatch($"{name} is missing.");
        base.CheckArgument(name, header, argument);
    }
}
