using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>enum</c></summary>
internal sealed class IsOneOf(KeywordSource source) : Assertion(source.Location)
{
    private readonly JsonElement[] constants = source.Items();

    protected override bool Holds(JsonElement value) =>
        constants.Any(constant => JsonElement.DeepEquals(value, constant));

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to be {JsonWords.Or([.. constants.Select(JsonWords.Quote)])}.";
}
