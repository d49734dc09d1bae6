using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>minItems</c></summary>
internal sealed class HasItems(KeywordSource source) : Assertion(source.Location)
{
    private readonly int least = source.Count();

    protected override bool Holds(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() >= least;

    protected override string Explain(JsonElement value) =>
        $"It has {value.GetArrayLength()} items; it has to have at least {least}.";
}
