using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Stateless;

/// <summary>What a modern request says of itself and of its client (page <c>basic/index</c>, section "_meta").</summary>
/// <param name="ProtocolVersion">The version that it is written in, as it was named.</param>
/// <param name="Capabilities">What the client declares to be able to do, as of this request.</param>
/// <param name="LogLevel">The least severity that the client wants to be told; none for no log.</param>
public sealed record RequestMetadata(string ProtocolVersion, JsonElement Capabilities, string? LogLevel)
{
    /// <summary>Reads the metadata. Who the client is changes nothing, but has to be said rightly where it is said.</summary>
    /// <exception cref="RefusedException">Something that is required is missing, or something is of another type.</exception>
    public static RequestMetadata Read(JsonRpcRequest request)
    {
        if (request.Params?.Object("_meta") is not { } meta) throw Incomplete("comes with an object 'params._meta'");
        var version = meta.Text(MetaKey.ProtocolVersion) ?? throw Incomplete($"has a string as '{MetaKey.ProtocolVersion}' in _meta");
        var capabilities = meta.Object(MetaKey.ClientCapabilities)
            ?? throw Incomplete($"has an object as '{MetaKey.ClientCapabilities}' in _meta");
        if (meta.Member(MetaKey.ClientInfo) is { } client && (client.Text("name") is null || client.Text("version") is null))
            throw Incomplete($"has an object with name and version as '{MetaKey.ClientInfo}' in _meta, if any");
        if (meta.Member(MetaKey.LogLevel) is not null && !LogLevels.Exists(meta.Text(MetaKey.LogLevel)))
            throw Incomplete($"has a log level as '{MetaKey.LogLevel}' in _meta, if any");
        return new RequestMetadata(version, capabilities, meta.Text(MetaKey.LogLevel));
    }

    /// <summary>Whether a request has any of the metadata that is required in the modern era, well or badly.</summary>
    public static bool IsIn(JsonRpcRequest request) =>
        request.Params?.Object("_meta") is { } meta
        && (meta.Member(MetaKey.ProtocolVersion) ?? meta.Member(MetaKey.ClientCapabilities)) is not null;

    private static RefusedException Incomplete(string rule) =>
        StatelessRefusal.BadRequest(ErrorCode.InvalidParams, $"Invalid params: a request {rule}.");
}
