using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>Arguments for a tool that the kit knows only by its schema.</summary>
public static class ToolArguments
{
    /// <summary>What names a time that is counted in seconds, unless it says otherwise.</summary>
    private static readonly string[] Times = ["duration", "delay", "second", "sleep", "wait"];

    /// <summary>
    /// A value for each property that the schema requires, and for each number: in test tools these are counts and durations, of which
    /// small ones keep the call short and yet long enough to be interrupted, and a few steps leave something to see in between.
    /// </summary>
    /// <param name="schema">The schema of the tool's input.</param>
    /// <param name="times">How many times longer than usual the call is to take, where its arguments tell a time; more than 0.</param>
    public static JsonObject For(JsonElement schema, double times = 1)
    {
        var arguments = new JsonObject();
        if (ServerAnswer.Member(schema, "properties") is not { ValueKind: JsonValueKind.Object } properties) return arguments;
        var required = Required(schema);
        foreach (var property in properties.EnumerateObject())
        {
            if (IsNumber(property.Value)) arguments[property.Name] = Small(property, times);
            else if (required.Contains(property.Name)) arguments[property.Name] = Value(property.Value);
        }

        return arguments;
    }

    /// <summary>An integer within the bounds of its schema; one of two digits where they leave that open.</summary>
    public static JsonNode Integer(JsonElement property)
    {
        if ((ServerAnswer.Member(property, "default") ?? First(property)) is { ValueKind: JsonValueKind.Number } given) return JsonNode.Parse(given.GetRawText())!;
        // A schema whose least is above its most takes no number at all: the server hears one, and says so.
        return JsonValue.Create(Math.Min(Math.Max(42, Bound(property, "minimum", long.MinValue)), Bound(property, "maximum", long.MaxValue)));
    }

    /// <summary>A value that the schema of a property takes.</summary>
    public static JsonNode? Value(JsonElement property)
    {
        if (ServerAnswer.Member(property, "default") is { } preset) return JsonNode.Parse(preset.GetRawText());
        if (First(property) is { } choice) return JsonNode.Parse(choice.GetRawText());
        return ServerAnswer.Text(property, "type") switch
        {
            "boolean" => true,
            "array" => new JsonArray(),
            "object" => new JsonObject(),
            _ => "probe",
        };
    }

    private static JsonElement? First(JsonElement property) =>
        ServerAnswer.Member(property, "enum") is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0 ? choices[0] : null;

    private static long Bound(JsonElement property, string name, long otherwise) =>
        ServerAnswer.Member(property, name) is { ValueKind: JsonValueKind.Number } bound && bound.TryGetInt64(out var limit) ? limit : otherwise;

    private static HashSet<string?> Required(JsonElement schema) =>
        ServerAnswer.Member(schema, "required") is { ValueKind: JsonValueKind.Array } names
            ? [.. names.EnumerateArray().Select(name => name.ToString())]
            : [];

    private static bool IsNumber(JsonElement property) => ServerAnswer.Text(property, "type") is "number" or "integer";

    private static bool TakesParts(JsonElement schema) => ServerAnswer.Text(schema, "type") is "number" && ServerAnswer.Member(schema, "multipleOf") is null;

    private static double Small(JsonProperty property, double times)
    {
        var small = Usual(property);
        if (IsTime(property.Name)) small = TakesParts(property.Value) ? small * times : Math.Ceiling(small * times);
        if (Limit(property.Value, "minimum") is { } minimum) small = Math.Max(small, minimum);
        return Limit(property.Value, "maximum") is { } maximum ? Math.Min(small, maximum) : small;
    }

    private static double Usual(JsonProperty property)
    {
        if (property.Name.Contains("milli", StringComparison.OrdinalIgnoreCase)) return 300;
        if (property.Name.Contains("step", StringComparison.OrdinalIgnoreCase)) return 4;
        return TakesParts(property.Value) && IsTime(property.Name) ? 0.3 : 1;
    }

    private static bool IsTime(string name) =>
        name.Contains("milli", StringComparison.OrdinalIgnoreCase) || Times.Any(time => name.Contains(time, StringComparison.OrdinalIgnoreCase));

    private static double? Limit(JsonElement property, string name) =>
        ServerAnswer.Member(property, name) is { ValueKind: JsonValueKind.Number } limit && double.IsFinite(limit.GetDouble()) ? limit.GetDouble() : null;
}
