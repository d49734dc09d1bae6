using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>prefixItems</c></summary>
internal sealed class FirstItemsFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema[] schemas = source.Schemas();

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Array) return true;

        var holds = true;
        for (var index = 0; index < Math.Min(schemas.Length, instance.Value.GetArrayLength()); index++)
            holds &= schemas[index].Check(instance.Item(index, instance.Value[index]), violations);

        return holds;
    }
}
