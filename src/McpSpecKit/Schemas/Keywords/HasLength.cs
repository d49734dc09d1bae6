using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>minLength</c>, counted in characters and not in UTF-16 code units</summary>
internal sealed class HasLength(KeywordSource source) : Assertion(source.Location)
{
    private readonly int least = source.Count();

    protected override bool Holds(JsonElement value) =>
        value.ValueKind is not JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= least;

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to be at least {least} characters long.";
}
