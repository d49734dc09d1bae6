using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>anyOf</c></summary>
internal sealed class FitsAny(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema[] schemas = source.Schemas();

    public override IEnumerable<JsonSchema> InPlace => schemas;

    public override bool Check(Instance instance, List<SchemaViolation>? violations) =>
        schemas.Any(schema => schema.Check(instance, violations: null))
        || Fail(instance, violations, $"It has none of the {schemas.Length} forms that are possible here.");
}
