using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>const</c></summary>
internal sealed class IsConstant(KeywordSource source) : Assertion(source.Location)
{
    private readonly JsonElement constant = source.Value;

    protected override bool Holds(JsonElement value) =>
        JsonElement.DeepEquals(value, constant);

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to be {JsonWords.Quote(constant)}.";
}
