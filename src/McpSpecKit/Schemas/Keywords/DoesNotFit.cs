using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>not</c></summary>
internal sealed class DoesNotFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema schema = source.Schema();

    public override IEnumerable<JsonSchema> InPlace => [schema];

    public override bool Check(Instance instance, List<SchemaViolation>? violations) =>
        !schema.Check(instance, violations: null)
        || Fail(instance, violations, $"It is {JsonWords.Quote(instance.Value)}, which is ruled out.");
}
