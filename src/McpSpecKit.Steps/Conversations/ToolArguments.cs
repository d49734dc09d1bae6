using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations;

/// <summary>Arguments for a tool that the kit knows only by its schema.</summary>
public static class ToolArguments
{
    /// <summary>
    /// A value for each property that the schema requires, and for each number: in test tools these are durations and counts, whose
    /// least value keeps the call short.
    /// </summary>
    public static JsonObject For(JsonElement schema)
    {
        var arguments = new JsonObject();
        if (ServerAnswer.Member(schema, "properties") is not { ValueKind: JsonValueKind.Object } properties) return arguments;
        var required = Required(schema);
        foreach (var property in properties.EnumerateObject())
        {
            if (IsNumber(property.Value)) arguments[property.Name] = Least(property.Value);
            else if (required.Contains(property.Name)) arguments[property.Name] = Value(property.Value);
        }

        return arguments;
    }

    private static HashSet<string?> Required(JsonElement schema) =>
        ServerAnswer.Member(schema, "required") is { ValueKind: JsonValueKind.Array } names
            ? [.. names.EnumerateArray().Select(name => name.ToString())]
            : [];

    private static bool IsNumber(JsonElement property) => ServerAnswer.Text(property, "type") is "number" or "integer";

    private static JsonNode? Least(JsonElement property) => JsonNode.Parse(ServerAnswer.Member(property, "minimum")?.GetRawText() ?? "1");

    private static JsonNode? Value(JsonElement property)
    {
        if (ServerAnswer.Member(property, "default") is { } preset) return JsonNode.Parse(preset.GetRawText());
        if (ServerAnswer.Member(property, "enum") is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0)
            return JsonNode.Parse(choices[0].GetRawText());
        return ServerAnswer.Text(property, "type") switch
        {
            "boolean" => true,
            "array" => new JsonArray(),
            "object" => new JsonObject(),
            _ => "probe",
        };
    }
}
