using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-088", "asks for the header of an argument that is null", Transports = [Transport.StreamableHttp])]
public sealed class AsksForTheHeaderOfNull : ServerBehaviour
{
    public override void CheckArgument(string name, string? header, JsonElement? argument)
    {
        if (argument is { ValueKind: JsonValueKind.Null } && header is null) throw StatelessRefusal.HeaderMismatch($"{name} is missing.");
        base.CheckArgument(name, header, argument);
    }
}
