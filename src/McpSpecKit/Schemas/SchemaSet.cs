using System.Collections.Frozen;
using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas;

/// <summary>Schemas that refer to each other by file name.</summary>
public sealed class SchemaSet
{
    private readonly FrozenDictionary<string, JsonSchema> schemas;

    private SchemaSet(FrozenDictionary<string, JsonSchema> schemas) => this.schemas = schemas;

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
        var compiler = new SchemaCompiler(roots);
        var compiled = roots.Keys.ToFrozenDictionary(file => file, file => compiler.Compile(SchemaLocation.RootOf(file)));
        compiler.RefuseLoops();
        return new SchemaSet(compiled);
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
