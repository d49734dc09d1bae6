using System.Text.Json;

namespace McpSpecKit.Schemas.Keywords;

/// <summary>A condition on a value itself, whatever its parts are.</summary>
internal abstract class Assertion(string location) : Keyword(location)
{
    public sealed override bool Check(Instance instance, List<SchemaViolation>? violations)
    {
        if (Holds(instance.Value)) return true;
        return violations is not null && Fail(instance, violations, Explain(instance.Value));
    }

    protected abstract bool Holds(JsonElement value);

    protected abstract string Explain(JsonElement value);
}
