using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations;

/// <summary>Arguments for a tool that the kit knows only by its schema: the least that the schema asks for.</summary>
public static class ToolArguments
{
    /// <summary>A value for each property that the schema requires.</summary>
    public static JsonObject For(JsonElement schema)
    {
        var arguments = new JsonObject();
        if (ServerAnswer.Member(schema, "required") is not { ValueKind: JsonValueKind.Array } required) return arguments;
        foreach (var name in required.EnumerateArray().Select(item => item.GetString()).OfType<string>())
            arguments[name] = Value(ServerAnswer.Member(ServerAnswer.Member(schema, "properties"), name));
        return arguments;
    }

    private static JsonNode? Value(JsonElement? property)
    {
        if (ServerAnswer.Member(property, "default") is { } preset) return JsonNode.Parse(preset.GetRawText());
        if (ServerAnswer.Member(property, "enum") is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0)
            return JsonNode.Parse(choices[0].GetRawText());
        return ServerAnswer.Text(property, "type") switch
        {
            "number" or "integer" => 1,
            "boolean" => true,
            "array" => new JsonArray(),
            "object" => new JsonObject(),
            _ => "probe",
        };
    }
}
