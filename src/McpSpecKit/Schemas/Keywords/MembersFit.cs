using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>properties</c></summary>
internal sealed class MembersFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly KeyValuePair<MemberName, JsonSchema>[] members =
        [.. source.NamedSchemas().Select(named => KeyValuePair.Create(new MemberName(named.Key), named.Value))];

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Object) return true;

        var holds = true;
        foreach (var (name, schema) in members)
        {
            if (!name.TryFind(instance.Value, out var value)) continue;
            if (schema.Check(instance.Member(name.ToString(), value), violations)) continue;
            if (violations is null) return false;
            holds = false;
        }

        return holds;
    }
}
