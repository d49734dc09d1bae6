using System.Text.Json;
using System.Text.RegularExpressions;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>pattern</c></summary>
internal sealed class Matches(KeywordSource source) : Assertion(source.Location)
{
    private readonly Regex expression = Read(source, source.Text());

    public static Regex Read(KeywordSource source, string pattern)
    {
        try
        {
            return EcmaPattern.ToRegex(pattern);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw source.Refuse($"The pattern '{pattern}' cannot be used: {exception.Message}");
        }
    }

    protected override bool Holds(JsonElement value) =>
        value.ValueKind is not JsonValueKind.String || expression.IsMatch(value.GetString()!);

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.Quote(value)}; it has to match {source.Text()}.";
}
