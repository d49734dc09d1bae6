using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Content;

/// <summary>What the server has written into _meta, wherever the protocol has such a member.</summary>
public sealed class ServerMetadata(ServerTraffic traffic)
{
    /// <summary>Members that hold what is not the protocol's: a member called _meta in there means nothing.</summary>
    private static readonly string[] Foreign = ["inputSchema", "outputSchema", "requestedSchema", "structuredContent", "arguments", "data"];

    /// <summary>Every key with its value.</summary>
    public IReadOnlyList<JsonProperty> Entries =>
        [.. traffic.Messages.Where(message => message is not MalformedMessage).SelectMany(message => Within(message.Raw))];

    /// <summary>The part of a key before its first slash, the slash included; none without one.</summary>
    public static string? PrefixOf(string key) => key.Contains('/', StringComparison.Ordinal) ? key[..(key.IndexOf('/', StringComparison.Ordinal) + 1)] : null;

    /// <summary>The part of a key after its prefix.</summary>
    public static string NameOf(string key) => key[(PrefixOf(key)?.Length ?? 0)..];

    internal static IEnumerable<JsonProperty> Within(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Within),
        JsonValueKind.Object => value.EnumerateObject().Where(member => !Foreign.Contains(member.Name)).SelectMany(Within),
        _ => [],
    };

    private static IEnumerable<JsonProperty> Within(JsonProperty member) =>
        member is { Name: "_meta", Value.ValueKind: JsonValueKind.Object } ? member.Value.EnumerateObject() : Within(member.Value);
}
