using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>maximum</c></summary>
internal sealed class IsAtMost(KeywordSource source) : Assertion(source.Location)
{
    private readonly JsonElement most = source.Number();

    protected override bool Holds(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Number || JsonNumber.Compare(value, most) <= 0;

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to be at most {most}.";
}
