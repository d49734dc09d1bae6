using System.Text.Json;

namespace McpSpecKit.Schemas.Validation;

/// <summary>What is wrong with a value, for people.</summary>
internal static class ViolationSentences
{
    /// <summary>Says what a keyword does not find right; several sentences where several things are missing.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="bound">What the schema says there.</param>
    /// <param name="value">What came.</param>
    /// <param name="otherwise">What is said of a keyword that has no sentence here.</param>
    public static IEnumerable<string> Of(string keyword, JsonElement bound, JsonElement value, string otherwise) => keyword switch
    {
        "required" => Missing(bound, value),
        _ => [Sentence(keyword, bound, value) ?? $"It does not fit: {otherwise}"],
    };

    private static string? Sentence(string keyword, JsonElement bound, JsonElement value) => keyword switch
    {
        "type" => $"It is {JsonWords.KindOf(value)}; it has to be {JsonWords.Or([.. Texts(bound).Select(JsonWords.Type)])}.",
        "const" => $"It is {JsonWords.Quote(value)}; it has to be {JsonWords.Quote(bound)}.",
        "enum" => $"It is {JsonWords.Quote(value)}; it has to be {JsonWords.Or([.. bound.EnumerateArray().Select(JsonWords.Quote)])}.",
        "pattern" => $"It is {JsonWords.Quote(value)}; it has to match {bound}.",
        "minLength" => $"It is {JsonWords.Quote(value)}; it has to be at least {bound} characters long.",
        "minimum" => $"It is {JsonWords.Quote(value)}; it has to be at least {bound}.",
        "exclusiveMinimum" => $"It is {JsonWords.Quote(value)}; it has to be more than {bound}.",
        "maximum" => $"It is {JsonWords.Quote(value)}; it has to be at most {bound}.",
        "minItems" => $"It has {value.GetArrayLength()} items; it has to have at least {bound}.",
        "minProperties" => $"It has {value.GetPropertyCount()} members; it has to have at least {bound}.",
        "uniqueItems" => "It holds the same item more than once.",
        _ => null,
    };

    private static IEnumerable<string> Missing(JsonElement names, JsonElement value) =>
        Texts(names).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"The member '{name}' is missing.");

    private static IEnumerable<string> Texts(JsonElement one) =>
        one.ValueKind is JsonValueKind.Array ? one.EnumerateArray().Select(item => item.GetString()!) : [one.GetString()!];
}
