using System.Text.Json;
using McpSpecKit.Schemas.Compilation;

namespace McpSpecKit.Schemas.Keywords;

/// <summary><c>type</c></summary>
internal sealed class TypeIs : Assertion
{
    private static readonly string[] Known = ["array", "boolean", "integer", "null", "number", "object", "string"];

    private readonly string[] types;

    public TypeIs(KeywordSource source)
        : base(source.Location)
    {
        types = source.Value.ValueKind is JsonValueKind.Array ? source.Texts() : [source.Text()];
        if (types.FirstOrDefault(type => !Known.Contains(type)) is { } unknown) throw source.Refuse($"There is no type '{unknown}'.");
    }

    protected override bool Holds(JsonElement value)
    {
        foreach (var type in types)
        {
            if (IsA(value, type)) return true;
        }

        return false;
    }

    protected override string Explain(JsonElement value) =>
        $"It is {JsonWords.KindOf(value)}; it has to be {JsonWords.Or([.. types.Select(JsonWords.Type)])}.";

    private static bool IsA(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && JsonNumber.IsIntegral(value)),
        JsonValueKind.Null => type == "null",
        _ => type == "boolean",
    };
}
