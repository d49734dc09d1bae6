using System.Text;
using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>const</c></summary>
internal sealed class IsConstant(KeywordSource source) : Assertion(source.Location)
{
    private readonly JsonElement constant = source.Value;

    private readonly byte[]? text =
        source.Value.ValueKind is JsonValueKind.String ? Encoding.UTF8.GetBytes(source.Value.GetString()!) : null;

    protected override bool Holds(JsonElement value) =>
        text is null
            ? JsonElement.DeepEquals(value, constant)
            : value.ValueKind is JsonValueKind.String && value.ValueEquals(text);

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to be {JsonWords.Quote(constant)}.";
}
