using System.Text.Json;

namespace McpSpecKit.Schemas;

/// <summary>How sentences speak of JSON values.</summary>
internal static class JsonWords
{
    private const int Enough = 60;

    /// <summary>The kind of a value, with its article.</summary>
    public static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => JsonNumber.IsIntegral(value) ? "an integer" : "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };

    /// <summary>The name of a type in a schema, with its article.</summary>
    public static string Type(string name) => name switch
    {
        "null" => name,
        "object" or "array" or "integer" => $"an {name}",
        _ => $"a {name}",
    };

    /// <summary>A value as it is written, cut where it is long.</summary>
    public static string Quote(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= Enough ? text : $"{text[..Enough]}…";
    }

    /// <summary>Alternatives as a list that ends in «or».</summary>
    public static string Or(IReadOnlyList<string> alternatives) => alternatives.Count switch
    {
        1 => alternatives[0],
        _ => $"{string.Join(", ", alternatives.SkipLast(1))} or {alternatives[^1]}",
    };
}
