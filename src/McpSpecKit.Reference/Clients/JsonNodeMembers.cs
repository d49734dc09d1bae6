using System.Text.Json;
using System.Text.Json.Nodes;

namespace McpSpecKit.Reference.Clients;

/// <summary>Reads members that may be missing or of another type.</summary>
public static class JsonNodeMembers
{
    /// <summary>A member that is text; none where it is not.</summary>
    public static string? Text(this JsonObject json, string name) =>
        json[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>A member that is an object; none where it is not.</summary>
    public static JsonObject? Object(this JsonObject json, string name) => json[name] as JsonObject;
}
