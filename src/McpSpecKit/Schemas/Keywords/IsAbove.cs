using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>exclusiveMinimum</c></summary>
internal sealed class IsAbove(KeywordSource source) : Assertion(source.Location)
{
    private readonly JsonElement bound = source.Number();

    protected override bool Holds(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Number || JsonNumber.Compare(value, bound) > 0;

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to be more than {bound}.";
}
