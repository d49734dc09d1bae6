using System.Text.Json;
using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations.Content;

/// <summary>A mark in the schema of a tool, wherever it stands, rightly or wrongly.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Pointer">The JSON pointer of the marked schema.</param>
/// <param name="Schema">The marked schema.</param>
/// <param name="IsReached">Whether the way from the root goes through properties alone.</param>
public sealed record SchemaMark(string Tool, string Pointer, JsonElement Schema, bool IsReached)
{
    private static readonly string[] Maps = ["patternProperties", "$defs", "definitions", "dependentSchemas"];
    private static readonly string[] Single =
        ["items", "additionalProperties", "additionalItems", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "not", "if", "then", "else"];

    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];

    /// <summary>What the mark says.</summary>
    public JsonElement Value => ServerAnswer.Member(Schema, ArgumentMark.Keyword)!.Value;

    /// <summary>Finds every mark of a tool; what is only data, such as examples, has none.</summary>
    public static IEnumerable<SchemaMark> In(string tool, JsonElement schema) => Below(tool, "", schema, isReached: true);

    /// <inheritdoc />
    public override string ToString() => $"{Value.GetRawText()} at {Pointer} of {Tool}";

    private static IEnumerable<SchemaMark> Below(string tool, string at, JsonElement schema, bool isReached)
    {
        if (schema.ValueKind is not JsonValueKind.Object) return [];
        IEnumerable<SchemaMark> own = ServerAnswer.Member(schema, ArgumentMark.Keyword) is null ? [] : [new SchemaMark(tool, at, schema, isReached && at.Length > 0)];
        return own.Concat(schema.EnumerateObject().SelectMany(member => Inner(member, $"{at}/{member.Name}")));

        IEnumerable<SchemaMark> Inner(JsonProperty member, string place) => member.Value.ValueKind switch
        {
            JsonValueKind.Object when member.Name == "properties" => Each(member.Value, place, isReached),
            JsonValueKind.Object when Maps.Contains(member.Name) => Each(member.Value, place, isReached: false),
            JsonValueKind.Object when Single.Contains(member.Name) => Below(tool, place, member.Value, isReached: false),
            JsonValueKind.Array when Lists.Contains(member.Name) =>
                member.Value.EnumerateArray().SelectMany((item, index) => Below(tool, $"{place}/{index}", item, isReached: false)),
            _ => [],
        };

        IEnumerable<SchemaMark> Each(JsonElement map, string place, bool isReached) =>
            map.EnumerateObject().SelectMany(entry => Below(tool, $"{place}/{entry.Name}", entry.Value, isReached));
    }
}
