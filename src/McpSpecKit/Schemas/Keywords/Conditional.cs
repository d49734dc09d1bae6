using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>if</c>, with the <c>then</c> and the <c>else</c> beside it</summary>
internal sealed class Conditional(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema condition = source.Schema();
    private readonly JsonSchema? then = source.Sibling("then")?.Schema();
    private readonly JsonSchema? otherwise = source.Sibling("else")?.Schema();

    public override IEnumerable<JsonSchema> InPlace => new[] { condition, then, otherwise }.OfType<JsonSchema>();

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        var branch = condition.Check(instance, violations: null) ? then : otherwise;
        return branch is null || branch.Check(instance, violations);
    }
}
