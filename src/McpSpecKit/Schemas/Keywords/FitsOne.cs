using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>oneOf</c></summary>
internal sealed class FitsOne(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema[] schemas = source.Schemas();

    public override IEnumerable<JsonSchema> InPlace => schemas;

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        var fitting = schemas.Count(schema => schema.Check(instance, violations: null));
        return fitting == 1
            || Fail(instance, violations, $"It has {fitting} of the {schemas.Length} forms that are possible here; it has to have one.");
    }
}
