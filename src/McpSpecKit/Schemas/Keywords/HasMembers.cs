using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>required</c></summary>
internal sealed class HasMembers(KeywordSource source) : Keyword(source.Location)
{
    private readonly IReadOnlyList<string> names = source.Texts();

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Object) return true;

        var holds = true;
        foreach (var name in names)
        {
            if (instance.Value.TryGetProperty(name, out _)) continue;
            if (violations is null) return false;
            holds = Fail(instance, violations, $"The member '{name}' is missing.");
        }

        return holds;
    }
}
