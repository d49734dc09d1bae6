using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Content;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Traffic;

/// <summary>One thing that a party has sent: a message, a part of one, or an HTTP request.</summary>
/// <param name="Text">The thing itself, for the report.</param>
public sealed record Sent(string Text)
{
    private const int Shown = 300;

    /// <summary>What it stands under; empty where it has no name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its JSON; undefined where it has none.</summary>
    public JsonElement Json { get; init; }

    /// <summary>The message that it is; none where it is something else.</summary>
    public JsonRpcMessage? Message { get; init; }

    /// <summary>Whether it is a line that is no JSON at all.</summary>
    public bool IsUnreadableLine { get; init; }

    /// <summary>Whether no other has the same name or value, in its tool or its session.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The mark that it is; none where it is something else.</summary>
    public SchemaMark? Mark { get; init; }

    /// <summary>The headers that it came with; none where it did not come over HTTP.</summary>
    public Headers? Headers { get; init; }

    /// <summary>A message.</summary>
    public static Sent Of(JsonRpcMessage message) =>
        new(message is MalformedMessage malformed ? $"«{malformed.Text}»: {malformed.Reason}" : $"{message}") { Json = message.Raw, Message = message };

    /// <summary>A part of a message.</summary>
    public static Sent Of(JsonElement json) => new(json.GetRawText()) { Json = json };

    /// <summary>A member of an object, with its name.</summary>
    public static Sent Of(JsonProperty member) => new($"«{member.Name}»: {member.Value.GetRawText()}") { Name = member.Name, Json = member.Value };

    /// <summary>A member of this thing; undefined where it has none.</summary>
    /// <param name="path">The names on the way to it, with a slash between them; what the protocol keeps in _meta goes without its prefix.</param>
    public Sent At(string path)
    {
        var found = Json;
        var before = "";
        foreach (var name in path.Split('/'))
        {
            found = Within(found, name, before is "_meta");
            before = name;
        }

        return this with { Json = found };
    }

    /// <inheritdoc />
    public override string ToString() => Text.Length <= Shown ? Text : Text[..Shown] + "…";

    private static JsonElement Within(JsonElement parent, string name, bool isKey)
    {
        if (parent.ValueKind is not JsonValueKind.Object) return default;
        return isKey && parent.TryGetProperty($"io.modelcontextprotocol/{name}", out var kept) ? kept
            : parent.TryGetProperty(name, out var member) ? member
            : default;
    }
}
