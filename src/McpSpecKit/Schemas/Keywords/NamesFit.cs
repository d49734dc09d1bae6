using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>propertyNames</c></summary>
internal sealed class NamesFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema schema = source.Schema();

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Object) return true;

        var holds = true;
        foreach (var member in instance.Value.EnumerateObject())
        {
            if (schema.Accepts(JsonSerializer.SerializeToElement(member.Name))) continue;
            if (violations is null) return false;
            holds = Fail(instance, violations, $"The name '{member.Name}' is not allowed.");
        }

        return holds;
    }
}
