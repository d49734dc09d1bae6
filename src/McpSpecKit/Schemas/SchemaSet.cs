using System.Collections.Frozen;
using System.Text.Json;
using McpSpecKit.Schemas.Validation;

namespace McpSpecKit.Schemas;

/// <summary>Schemas that refer to each other by file name.</summary>
public sealed class SchemaSet
{
    /// <summary>The annotation that says who states a rule where it is not the schema alone; it holds for all that is written below it.</summary>
    internal const string StatedByKeyword = "x-statedBy";

    private readonly FrozenDictionary<string, JsonSchema> schemas;
    private readonly Dictionary<string, JsonElement> documents;

    private SchemaSet(FrozenDictionary<string, JsonSchema> schemas, Dictionary<string, JsonElement> documents) =>
        (this.schemas, this.documents) = (schemas, documents);

    /// <summary>The files of the set, in alphabetical order.</summary>
    public IReadOnlyList<string> Files => [.. schemas.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The schema of one file.</summary>
    /// <exception cref="KeyNotFoundException">The set has no such file.</exception>
    public JsonSchema this[string file] =>
        Find(file) ?? throw new KeyNotFoundException($"There is no schema {file}; there are {string.Join(", ", Files)}.");

    /// <summary>The schema of one file; none where the set has no such file.</summary>
    public JsonSchema? Find(string file) => schemas.GetValueOrDefault(file);

    /// <summary>Compiles schemas, all of them and every part, so that a mistake shows at once.</summary>
    /// <param name="documents">The text of each file by its path, with forward slashes.</param>
    /// <exception cref="InvalidSchemaException">A schema uses what the kit does not understand.</exception>
    public static SchemaSet Compile(IEnumerable<KeyValuePair<string, string>> documents)
    {
        var roots = documents.ToDictionary(document => document.Key, document => Parse(document.Key, document.Value));
        var builder = new SchemaBuilder(roots);
        var compiled = roots.Keys.ToFrozenDictionary(file => file, file => new JsonSchema(file, builder.Build(file), roots));
        builder.RefuseLooseEnds();
        return new SchemaSet(compiled, roots);
    }

    /// <summary>Who states the rule that a violation breaks, by the nearest annotation around the keyword; none without one.</summary>
    internal string? StatedBy(SchemaViolation violation)
    {
        var place = violation.SchemaPointer.Split('#', 2);
        if (place.Length < 2) return null;
        var names = place[1].Split('/');
        return Enumerable.Range(1, names.Length).Reverse()
            .Select(depth => JsonPointer.Resolve(documents[place[0]], string.Join('/', names[..depth])))
            .Select(schema => schema is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(StatedByKeyword, out var stated)
                ? stated.GetString()
                : null)
            .FirstOrDefault(stated => stated is not null);
    }

    private static JsonElement Parse(string file, string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException exception)
        {
            throw new InvalidSchemaException(file, $"The file is not JSON (line {exception.LineNumber + 1}).");
        }
    }
}
