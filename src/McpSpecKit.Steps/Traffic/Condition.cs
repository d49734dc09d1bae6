using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What a sentence says that a value is: one of several, or none of them.</summary>
/// <param name="Sentence">The words.</param>
public sealed partial record Condition(string Sentence)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = $"((?:not )?(?:{Atom})(?:(?:, or |, | or )(?:{Atom}))*)";

    private const string Atom = $"{Form.Names}|a list with \"[^\"]*\"|an? (?:string|integer|number|boolean|object|list)|null|anything|nothing|outside -?\\d+ to -?\\d+|-?\\d+|\"[^\"]*\"";
    private const string Negation = "not ";

    private readonly IReadOnlyList<string> choices = [.. Atoms().Matches(Sentence).Select(atom => atom.Value)];

    private bool IsNegated => Sentence.StartsWith(Negation, StringComparison.Ordinal);

    /// <summary>Whether a thing is so.</summary>
    public bool Holds(Sent sent) => choices.Any(choice => Is(choice, sent)) != IsNegated;

    /// <inheritdoc />
    public override string ToString() => Sentence;

    private static bool Is(string choice, Sent sent) => choice.Split(' ') switch
    {
        ["a", "string"] => sent.Json.ValueKind is JsonValueKind.String,
        ["an", "integer"] => Integer(sent.Json) is not null,
        ["a", "number"] => sent.Json.ValueKind is JsonValueKind.Number,
        ["a", "boolean"] => sent.Json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        ["an", "object"] => sent.Json.ValueKind is JsonValueKind.Object,
        ["a", "list"] => sent.Json.ValueKind is JsonValueKind.Array,
        ["a", "list", "with", ['"', .. var item, '"']] => sent.Json.ValueKind is JsonValueKind.Array && sent.Json.EnumerateArray().Any(one => one.ValueKind is JsonValueKind.String && one.GetString() == item),
        ["null"] => sent.Json.ValueKind is JsonValueKind.Null,
        ["anything"] => sent.Json.ValueKind is not JsonValueKind.Undefined,
        ["nothing"] => sent.Json.ValueKind is JsonValueKind.Undefined,
        ["outside", var least, "to", var most] => Integer(sent.Json) is not { } number || number < Number(least) || number > Number(most),
        [['"', .. var text, '"']] => sent.Json.ValueKind is JsonValueKind.String && sent.Json.GetString() == text,
        [var number] when decimal.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wanted) => Integer(sent.Json) == wanted,
        _ => Form.Named(choice)(sent),
    };

    private static decimal? Integer(JsonElement json) =>
        json.ValueKind is JsonValueKind.Number && json.TryGetDecimal(out var number) && decimal.IsInteger(number) ? number : null;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(Atom, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Atoms();
}
