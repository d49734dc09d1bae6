using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>A field that is there, if in another type, is not missing.</summary>
internal sealed class TakesCapabilitiesOfAnyType : ServerBehaviour
{
    public override RequestMetadata ReadMetadata(JsonRpcRequest request) =>
        request.Params is { } parameters
        && parameters.TryGetProperty("_meta", out var meta)
        && meta.TryGetProperty(MetaKey.ClientCapabilities, out var capabilities)
        && capabilities.ValueKind is not JsonValueKind.Object
            ? new RequestMetadata(meta.GetProperty(MetaKey.ProtocolVersion).GetString()!, JsonElement.Parse("{}"), LogLevel: null)
            : base.ReadMetadata(request);
}
