using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>items</c>: those that <c>prefixItems</c> does not speak of</summary>
internal sealed class ItemsFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema schema = source.Schema();
    private readonly int first = source.Sibling("prefixItems")?.Items().Length ?? 0;

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Array) return true;

        var holds = true;
        var index = 0;
        foreach (var item in instance.Value.EnumerateArray())
        {
            if (index >= first) holds &= schema.Check(instance.Item(index, item), violations);
            index++;
        }

        return holds;
    }
}
