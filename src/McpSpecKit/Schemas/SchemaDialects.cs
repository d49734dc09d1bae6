using System.Text.Json;

namespace McpSpecKit.Schemas;

/// <summary>
/// Judges schemas by the dialect that they are written in, from <c>fixtures/dialects/</c>; see the page <c>basic/index</c>, section
/// "JSON Schema Usage", from 2025-11-25 on.
/// </summary>
public static class SchemaDialects
{
    /// <summary>The dialect of a schema that names none.</summary>
    public const string Default = "https://json-schema.org/draft/2020-12/schema";

    private const string Folder = "dialects/";
    private const string Draft7 = "http://json-schema.org/draft-07/schema";

    private static readonly Lazy<SchemaSet> Known = new(() => SchemaSet.Compile(EmbeddedFixtures.Paths
        .Where(path => path.StartsWith(Folder, StringComparison.Ordinal))
        .Select(path => KeyValuePair.Create(path[Folder.Length..], EmbeddedFixtures.Read(path)!))));

    /// <summary>The dialect that a schema names, without an empty fragment; <see cref="Default"/> where it names none.</summary>
    /// <param name="schema">The schema, well-formed or not.</param>
    public static string Of(JsonElement schema) =>
        schema.ValueKind is JsonValueKind.Object && schema.TryGetProperty("$schema", out var named) && named.ValueKind is JsonValueKind.String
            ? named.GetString()!.TrimEnd('#')
            : Default;

    /// <summary>Says where a schema breaks the rules of its dialect: nothing where it keeps them, none where the kit does not know the dialect.</summary>
    /// <param name="schema">The schema.</param>
    public static IReadOnlyList<SchemaViolation>? Validate(JsonElement schema) => Of(schema) switch
    {
        Default => Known.Value["2020-12.json"].Validate(schema),
        Draft7 or "https://json-schema.org/draft-07/schema" => Known.Value["draft-07.json"].Validate(schema),
        _ => null,
    };
}
