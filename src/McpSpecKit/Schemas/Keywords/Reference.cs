using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>$ref</c></summary>
internal sealed class Reference(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema target = source.Referenced();

    public override IEnumerable<JsonSchema> InPlace => [target];

    public override bool Check(Instance instance, List<SchemaViolation>? violations) => target.Check(instance, violations);
}
