using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;
using McpSpecKit.Steps.Conversations.Content;

namespace McpSpecKit.Steps.Traffic;

/// <summary>The forms that have a name of their own in the protocol, beside those that JSON has.</summary>
internal static class Form
{
    /// <summary>The names, as alternatives of a regular expression.</summary>
    public const string Names =
        "JSON-RPC 2\\.0|valid UTF-8|a result or an error|a result and an error at once|"
        + "well-formed(?: in its (?:prefix|labels|name))?|a prefix and a name|one whole message|a message of the protocol|"
        + "a token|an object with boolean switches|fit for a header|unique in its (?:tool|session)|on a primitive type|reached through properties alone|visible ASCII|of 2020-12|valid in its dialect";

    private static readonly string[] Switches = ["listChanged", "subscribe"];
    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    /// <summary>Tells whether a thing has the form of this name.</summary>
    public static Predicate<Sent> Named(string name) => name switch
    {
        // Bytes that are no text are told by a form of their own.
        "JSON-RPC 2.0" => sent => sent.Message is not MalformedMessage { IsUtf8: true } || sent.IsUnreadableLine,
        "valid UTF-8" => sent => sent.Message is not MalformedMessage { IsUtf8: false },
        "a result or an error" => sent => Has(sent, "result") || Has(sent, "error"),
        "a result and an error at once" => sent => Has(sent, "result") && Has(sent, "error"),
        "well-formed" => sent => TraceContext.IsWellFormed(sent.Name, sent.Json),
        "well-formed in its prefix" => sent => MetaKeySyntax.HasWellFormedPrefix(sent.Name),
        "well-formed in its labels" => sent => MetaKeySyntax.HasWellFormedLabels(sent.Name),
        "well-formed in its name" => sent => MetaKeySyntax.HasWellFormedName(sent.Name),
        "a prefix and a name" => sent => ServerMetadata.PrefixOf(sent.Name) is not null
            && MetaKeySyntax.HasWellFormedPrefix(sent.Name) && MetaKeySyntax.HasWellFormedLabels(sent.Name) && MetaKeySyntax.HasWellFormedName(sent.Name),
        "one whole message" => sent => sent.Message is not MalformedMessage { Raw.ValueKind: JsonValueKind.Undefined, Text: var text } || !text.TrimStart().StartsWith('{'),
        "a message of the protocol" => sent => sent.Message is not MalformedMessage,
        "a token" => sent => sent.Json.ValueKind is JsonValueKind.String && sent.Json.GetString() is { Length: > 0 } text && text.All(IsTokenLetter),
        "an object with boolean switches" => sent => sent.Json.ValueKind is JsonValueKind.Object && Switches.All(key => ServerAnswer.Member(sent.Json, key) is null or { ValueKind: JsonValueKind.True or JsonValueKind.False }),
        "fit for a header" => sent => HeaderValue.Encode(sent.Text) == sent.Text,
        "unique in its tool" or "unique in its session" => sent => sent.IsUnique,
        "on a primitive type" => sent => TypesOf(sent.Mark!.Schema).All(type => type is "integer" or "string" or "boolean" or "null"),
        "reached through properties alone" => sent => sent.Mark!.IsReached,
        "visible ASCII" => sent => sent.Text.Length > 0 && sent.Text.All(letter => letter is >= '!' and <= '~'),
        "of 2020-12" => sent => SchemaDialects.Of(sent.Json) == SchemaDialects.Default,
        "valid in its dialect" => sent => SchemaDialects.Validate(sent.Json) is not { Count: > 0 },
        _ => throw new FormatException($"No form is called «{name}»."),
    };

    private static bool IsTokenLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || TokenMarks.Contains(letter, StringComparison.Ordinal);

    private static IEnumerable<string> TypesOf(JsonElement schema) => ServerAnswer.Member(schema, "type") switch
    {
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } several => several.EnumerateArray().Select(type => type.ToString()),
        // The type may follow from other members: then nothing is wrong with it that could be seen here.
        _ => schema.EnumerateObject().Any(member => member.Name is "enum" or "const" or "anyOf" or "oneOf" or "allOf" or "$ref") ? [] : ["any"],
    };

    private static bool Has(Sent sent, string member) => ServerAnswer.Member(sent.Json, member) is not null;
}
