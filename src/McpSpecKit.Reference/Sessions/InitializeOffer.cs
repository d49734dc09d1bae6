using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>What a client says in <c>initialize</c> (page <c>basic/lifecycle</c>, section "Initialization").</summary>
/// <param name="ProtocolVersion">The version that it offers, as it was written.</param>
/// <param name="Capabilities">What it declares to be able to do.</param>
public sealed record InitializeOffer(string ProtocolVersion, JsonElement Capabilities)
{
    /// <summary>Reads the parameters.</summary>
    /// <exception cref="RefusedException">Something that belongs there is missing or of another type.</exception>
    public static InitializeOffer Read(JsonElement? parameters)
    {
        if (parameters is not { } given) throw Invalid("'initialize' comes with 'params'");
        var version = given.Text("protocolVersion") ?? throw Invalid("'params.protocolVersion' is a string");
        var capabilities = given.Object("capabilities") ?? throw Invalid("'params.capabilities' is an object");
        var client = given.Object("clientInfo") ?? throw Invalid("'params.clientInfo' is an object");
        if (client.Text("name") is null) throw Invalid("'params.clientInfo.name' is a string");
        if (client.Text("version") is null) throw Invalid("'params.clientInfo.version' is a string");
        return new InitializeOffer(version, capabilities);
    }

    private static RefusedException Invalid(string rule) => new(ErrorCode.InvalidParams, $"Invalid params: {rule}.");
}
