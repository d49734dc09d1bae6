using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>properties</c></summary>
internal sealed class MembersFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly IReadOnlyList<KeyValuePair<string, JsonSchema>> members = source.NamedSchemas();

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Object) return true;

        var holds = true;
        foreach (var (name, schema) in members)
        {
            if (!instance.Value.TryGetProperty(name, out var value)) continue;
            if (schema.Check(instance.Member(name, value), violations)) continue;
            if (violations is null) return false;
            holds = false;
        }

        return holds;
    }
}
