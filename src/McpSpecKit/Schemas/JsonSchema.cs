using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas.Keywords;

namespace McpSpecKit.Schemas;

/// <summary>A JSON Schema (2020-12), compiled once and safe to use from many threads.</summary>
public sealed class JsonSchema
{
    private Keyword[] keywords = [];

    internal JsonSchema()
    {
    }

    /// <summary>Says where a value does not fit; nothing where it fits.</summary>
    public IReadOnlyList<SchemaViolation> Validate(JsonElement value)
    {
        if (!SurrogatePairs.AreWhole(value)) return [new SchemaViolation("", "", $"It {SurrogatePairs.Problem}")];

        var violations = new List<SchemaViolation>();
        Check(new Instance(value, Path: null), violations);
        return violations.Count > 1 ? [.. violations.DistinctBy(violation => (violation.Pointer, violation.Sentence))] : violations;
    }

    /// <summary>Whether a value fits.</summary>
    public bool Accepts(JsonElement value) =>
        SurrogatePairs.AreWhole(value) && Check(new Instance(value, Path: null), violations: null);

    /// <summary>The schemas to which it hands the same value on.</summary>
    internal IEnumerable<JsonSchema> InPlace => keywords.SelectMany(keyword => keyword.InPlace);

    /// <summary>A schema may lead back to itself, so it exists before its keywords do.</summary>
    internal void Complete(IEnumerable<Keyword> compiled) => keywords = [.. compiled];

    internal bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        var fits = true;
        foreach (var keyword in keywords)
        {
            if (keyword.Check(instance, violations)) continue;
            if (violations is null) return false;
            fits = false;
        }

        return fits;
    }
}
