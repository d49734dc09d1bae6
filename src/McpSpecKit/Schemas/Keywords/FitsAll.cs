using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>allOf</c></summary>
internal sealed class FitsAll(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema[] schemas = source.Schemas();

    public override IEnumerable<JsonSchema> InPlace => schemas;

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        var holds = true;
        foreach (var schema in schemas)
        {
            if (schema.Check(instance, violations)) continue;
            if (violations is null) return false;
            holds = false;
        }

        return holds;
    }
}
