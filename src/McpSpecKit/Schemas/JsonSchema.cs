using System.Text.Json;
using Json.Schema;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas.Validation;
using Engine = Json.Schema.JsonSchema;

namespace McpSpecKit.Schemas;

/// <summary>A JSON Schema, compiled once and safe to use from many threads.</summary>
public sealed class JsonSchema
{
    private static readonly EvaluationOptions Answer = new() { OutputFormat = OutputFormat.Flag };
    private readonly KnownValues known = new();
    private readonly string file;
    private readonly Engine schema;
    private readonly IReadOnlyDictionary<string, JsonElement> documents;

    internal JsonSchema(string file, Engine schema, IReadOnlyDictionary<string, JsonElement> documents) =>
        (this.file, this.schema, this.documents) = (file, schema, documents);

    /// <summary>Says where a value does not fit; nothing where it fits.</summary>
    public IReadOnlyList<SchemaViolation> Validate(JsonElement value)
    {
        if (!SurrogatePairs.AreWhole(value)) return [new SchemaViolation("", "", $"It {SurrogatePairs.Problem}")];
        return Fits(value) ? [] : new ViolationFinder(documents, value).Find(file, schema);
    }

    /// <summary>Whether a value fits.</summary>
    public bool Accepts(JsonElement value) => SurrogatePairs.AreWhole(value) && Fits(value);

    private bool Fits(JsonElement value) => known.Fits(value, unknown => schema.Evaluate(unknown, Answer).IsValid);
}
