using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace McpSpecKit.Tests.Reports;

/// <summary>Checks JSON against the few words of JSON Schema that the project's own schemas use.</summary>
internal sealed class SchemaCheck(JsonNode schema)
{
    private static readonly HashSet<string> Words =
    [
        "$schema", "$ref", "$defs", "title", "description", "examples", "format", "type", "const", "enum", "pattern", "minLength",
        "properties", "required", "additionalProperties", "propertyNames", "minProperties", "items", "minimum", "exclusiveMinimum",
    ];

    public IEnumerable<string> Faults(JsonNode? value) => Faults(schema, value, "$");

    private IEnumerable<string> Faults(JsonNode rule, JsonNode? value, string place)
    {
        if (rule["$ref"] is { } reference) rule = schema["$defs"]![((string)reference!).Split('/')[^1]]!;
        var faults = rule.AsObject().Where(word => !Words.Contains(word.Key)).Select(word => $"{place}: the check knows no '{word.Key}'");
        return faults.Concat(OfValue(rule, value, place)).Concat(value switch
        {
            JsonObject members => OfMembers(rule, members, place),
            JsonArray items when rule["items"] is { } each => items.SelectMany((item, index) => Faults(each, item, $"{place}[{index}]")),
            _ => [],
        });
    }

    private static IEnumerable<string> OfValue(JsonNode rule, JsonNode? value, string place)
    {
        string[] types = rule["type"] switch
        {
            null => [],
            JsonArray several => [.. several.Select(type => (string)type!)],
            var single => [(string)single!],
        };
        if (types.Length > 0 && !types.Any(type => IsOf(type, value))) yield return $"{place}: not of type {string.Join(" or ", types)}";
        if (rule["const"] is { } only && !JsonNode.DeepEquals(only, value)) yield return $"{place}: not {only}";
        if (rule["enum"] is JsonArray some && !some.Any(one => JsonNode.DeepEquals(one, value)))
            yield return $"{place}: {value} is none of {some}";
        if (rule["pattern"] is { } pattern && !Regex.IsMatch((string)value!, (string)pattern!, RegexOptions.None, TimeSpan.FromSeconds(1)))
            yield return $"{place}: {value} does not match";
    }

    private IEnumerable<string> OfMembers(JsonNode rule, JsonObject members, string place)
    {
        var properties = rule["properties"] as JsonObject ?? [];
        var missing = (rule["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !members.ContainsKey(name));
        foreach (var name in missing) yield return $"{place}: '{name}' is missing";

        foreach (var (name, value) in members)
        {
            var faults = properties[name] is { } known ? Faults(known, value, $"{place}.{name}") : rule["additionalProperties"] switch
            {
                JsonObject other => Faults(other, value, $"{place}.{name}"),
                JsonValue forbidden when !(bool)forbidden => [$"{place}: '{name}' is unknown"],
                _ => [],
            };
            if (rule["propertyNames"] is { } names) faults = faults.Concat(Faults(names, JsonValue.Create(name), $"{place}: the key {name}"));
            foreach (var fault in faults) yield return fault;
        }
    }

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("integer", JsonValueKind.Number) => value!.ToJsonString().All(char.IsAsciiDigit),
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        var (name, kind) => kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase),
    };
}
