using System.Text.Json;
using System.Text.RegularExpressions;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>patternProperties</c></summary>
internal sealed class MatchingMembersFit(KeywordSource source) : Keyword(source.Location)
{
    private readonly KeyValuePair<Regex, JsonSchema>[] members =
        [.. source.NamedSchemas().Select(named => KeyValuePair.Create(Matches.Read(source, named.Key), named.Value))];

    public override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (instance.Value.ValueKind is not JsonValueKind.Object) return true;

        var holds = true;
        foreach (var member in instance.Value.EnumerateObject())
        {
            foreach (var (pattern, schema) in members)
            {
                if (pattern.IsMatch(member.Name)) holds &= schema.Check(instance.Member(member.Name, member.Value), violations);
            }
        }

        return holds;
    }
}
