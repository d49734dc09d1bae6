using System.Text.Json;
using Json.Schema;

namespace McpSpecKit.Schemas;

/// <summary>
/// Judges schemas by the meta-schema of the dialect that they are written in; see the page <c>basic/index</c>, section "JSON Schema
/// Usage", from 2025-11-25 on. A schema of a peer is only a value here: it is never built, so that nothing in it is run or looked up.
/// </summary>
public static class SchemaDialects
{
    /// <summary>The dialect of a schema that names none.</summary>
    public const string Default = "https://json-schema.org/draft/2020-12/schema";

    private const string Draft7 = "http://json-schema.org/draft-07/schema";

    private static readonly Lazy<SchemaSet> Known = new(() => SchemaSet.Compile(new[]
    {
        MetaSchemas.Core202012,
        MetaSchemas.Applicator202012,
        MetaSchemas.Unevaluated202012,
        MetaSchemas.Validation202012,
        MetaSchemas.Metadata202012,
        MetaSchemas.FormatAnnotation202012,
        MetaSchemas.Content202012,
        // After its vocabularies: it would take those that JsonSchema.Net has built for itself.
        MetaSchemas.Draft202012,
        MetaSchemas.Draft7,
    }.Select(meta => KeyValuePair.Create(meta.BaseUri.OriginalString.TrimEnd('#'), meta.Root.Source.GetRawText()))));

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
        Default => Known.Value[Default].Validate(schema),
        Draft7 or "https://json-schema.org/draft-07/schema" => Known.Value[Draft7].Validate(schema),
        _ => null,
    };
}
