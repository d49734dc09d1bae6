using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>additionalProperties</c>: the members that neither <c>properties</c> nor <c>patternProperties</c> speak of</summary>
internal sealed class OtherMembersFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly JsonSchema schema = source.Schema();

    private readonly FrozenSet<string> named =
        source.Sibling("properties")?.NamedSchemas().Select(member => member.Key).ToFrozenSet() ?? [];

    private readonly Regex[] matched =
        [.. source.Sibling("patternProperties")?.NamedSchemas().Select(member => Matches.Read(source, member.Key)) ?? []];

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Object) return true;

        var holds = true;
        foreach (var member in instance.Value.EnumerateObject())
        {
            if (IsSpokenOf(member.Name)) continue;
            holds &= schema.Check(instance.Member(member.Name, member.Value), violations);
        }

        return holds;
    }

    private bool IsSpokenOf(string name) => named.Contains(name) || matched.Any(pattern => pattern.IsMatch(name));
}
