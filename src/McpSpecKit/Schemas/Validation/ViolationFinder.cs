using System.Text.Json;
using Json.Schema;
using Engine = Json.Schema.JsonSchema;

namespace McpSpecKit.Schemas.Validation;

/// <summary>Turns the outcome of a validation into what is wrong, where, and by which keyword.</summary>
/// <param name="documents">The text of each schema by its file.</param>
/// <param name="value">The value that does not fit.</param>
internal sealed class ViolationFinder(IReadOnlyDictionary<string, JsonElement> documents, JsonElement value)
{
    private static readonly EvaluationOptions Reasons = new() { OutputFormat = OutputFormat.Hierarchical };
    private readonly List<SchemaViolation> found = [];

    /// <summary>Says what is wrong, once for each place and sentence.</summary>
    public IReadOnlyList<SchemaViolation> Find(string file, Engine schema)
    {
        var place = $"{file}#";
        if (!ValueCount.IsAtMost(ValueCount.Explained, value))
            return [new SchemaViolation("", place, $"It does not fit, and holds more than {ValueCount.Explained} values, so that the kit does not say where.")];
        Visit(schema.Evaluate(value, Reasons), place);
        if (found.Count == 0) Add("", place, "It does not fit.");
        return [.. found.DistinctBy(violation => (violation.Pointer, violation.Sentence))];
    }

    private void Visit(EvaluationResults result, string place)
    {
        var errors = result.Errors ?? [];
        var parts = (result.Details ?? []).ToLookup(part => Step.Between(result, part).Keyword);
        foreach (var keyword in KeywordsAt(place).Union(errors.Keys).Union(parts.Select(part => part.Key)))
        {
            if (errors.TryGetValue(keyword, out var error)) Explain(keyword, error, place, result.InstanceLocation.ToString());
            if (parts.Contains(keyword)) Visit(keyword, [.. parts[keyword]], result, place);
        }
    }

    private void Visit(string keyword, IReadOnlyList<EvaluationResults> parts, EvaluationResults whole, string place)
    {
        var pointer = whole.InstanceLocation.ToString();
        var fitting = parts.Count(part => part.IsValid);
        var sentence = keyword switch
        {
            "anyOf" when fitting == 0 => $"It has none of the {parts.Count} forms that are possible here.",
            "oneOf" when fitting != 1 => $"It has {fitting} of the {parts.Count} forms that are possible here; it has to have one.",
            "not" when fitting > 0 => $"It is {JsonWords.Quote(At(pointer))}, which is ruled out.",
            _ => null,
        };
        if (sentence is not null) Add(pointer, $"{place}/{keyword}", sentence);
        if (keyword is "anyOf" or "oneOf" or "not" or "if" or "contains") return;

        foreach (var part in parts.Where(part => !part.IsValid))
        {
            if (keyword is "propertyNames") Add(pointer, $"{place}/{keyword}", $"The name '{NameOf(part)}' is not allowed.");
            else Visit(part, Step.Between(whole, part).From(place));
        }
    }

    private void Explain(string keyword, string error, string place, string pointer)
    {
        // Under no name stands the schema false.
        if (keyword.Length == 0) Add(pointer, place, "It must not be there.");
        else if (Judged(keyword)) AddAll(pointer, $"{place}/{keyword}", ViolationSentences.Of(keyword, Find($"{place}/{keyword}"), At(pointer), error));
    }

    private static bool Judged(string keyword) => keyword is not ("anyOf" or "oneOf" or "not" or "if" or "propertyNames");

    private void AddAll(string pointer, string place, IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences) Add(pointer, place, sentence);
    }

    private void Add(string pointer, string place, string sentence) => found.Add(new SchemaViolation(pointer, place, sentence));

    private JsonElement At(string pointer) => JsonPointer.Resolve(value, pointer) ?? default;

    private JsonElement Find(string place)
    {
        var (file, pointer) = (place.Split('#')[0], place[(place.IndexOf('#', StringComparison.Ordinal) + 1)..]);
        return documents.TryGetValue(file, out var document) ? JsonPointer.Resolve(document, pointer) ?? default : default;
    }

    private IEnumerable<string> KeywordsAt(string place) =>
        Find(place) is { ValueKind: JsonValueKind.Object } schema ? schema.EnumerateObject().Select(keyword => keyword.Name) : [];

    private static string NameOf(EvaluationResults part) => JsonPointer.LastOf(part.InstanceLocation.ToString());
}
