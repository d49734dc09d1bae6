using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>minimum</c></summary>
internal sealed class IsAtLeast(KeywordSource source) : Assertion(source.Location)
{
    private readonly JsonElement least = source.Number();

    protected override bool Holds(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Number || JsonNumber.Compare(value, least) >= 0;

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to be at least {least}.";
}
