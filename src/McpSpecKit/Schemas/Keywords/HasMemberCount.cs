using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>minProperties</c></summary>
internal sealed class HasMemberCount(KeywordSource source) : Assertion(source.Location)
{
    private readonly int least = source.Count();

    protected override bool Holds(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Object || value.GetPropertyCount() >= least;

    protected override string Explain(JsonElement value) =>
        $"It has {value.GetPropertyCount()} members; it has to have at least {least}.";
}
