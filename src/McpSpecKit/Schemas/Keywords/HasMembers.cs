using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>required</c></summary>
internal sealed class HasMembers(KeywordSource source) : Keyword(source.Location)
{
    private readonly MemberName[] names = [.. source.Texts().Select(name => new MemberName(name))];

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Object) return true;

        var holds = true;
        foreach (var name in names)
        {
            if (name.IsIn(instance.Value)) continue;
            if (violations is null) return false;
            holds = Fail(instance, violations, $"The member '{name}' is missing.");
        }

        return holds;
    }
}
