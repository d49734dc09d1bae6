using System.Text.Json.Nodes;

namespace McpSpecKit.Reference.Clients;

/// <summary>An argument of a tool that a header repeats (2026-07-28, page <c>basic/transports/streamable-http</c>, section "Schema Extension").</summary>
/// <param name="Header">The part of the header's name after <c>Mcp-Param-</c>.</param>
/// <param name="Path">The names of the properties that lead to it.</param>
public sealed record MarkedArgument(string Header, IReadOnlyList<string> Path)
{
    private const string Keyword = "x-mcp-header";
    private const string TokenSigns = "!#$%&'*+-.^_`|~";
    private static readonly string[] Types = ["integer", "string", "boolean"];

    /// <summary>The marked arguments of a tool.</summary>
    /// <param name="schema">Its input schema.</param>
    /// <returns>None at all where a mark breaks the rules, so that the tool cannot be used.</returns>
    public static IReadOnlyList<MarkedArgument>? In(JsonObject schema)
    {
        List<MarkedArgument> marks = [];
        if (!Collect(schema, [], isReached: false, marks)) return null;
        return marks.DistinctBy(mark => mark.Header.ToUpperInvariant()).Count() == marks.Count ? marks : null;
    }

    /// <summary>The value in a call; none where it is left out or null.</summary>
    /// <param name="arguments">The arguments of the call.</param>
    public JsonValue? ValueIn(JsonObject arguments)
    {
        JsonNode? value = arguments;
        foreach (var name in Path) value = (value as JsonObject)?[name];
        return value as JsonValue;
    }

    private static bool Collect(JsonObject schema, IReadOnlyList<string> path, bool isReached, List<MarkedArgument> marks)
    {
        foreach (var (key, value) in schema)
        {
            if (key == Keyword)
            {
                if (!isReached || !IsWellFormed(value, schema)) return false;
                marks.Add(new MarkedArgument(value!.GetValue<string>(), path));
            }
            else if (key == "properties" && value is JsonObject properties && (isReached || path.Count == 0))
            {
                foreach (var (name, property) in properties)
                    if (property is JsonObject inner && !Collect(inner, [.. path, name], isReached: true, marks)) return false;
            }
            else if (HasMark(value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWellFormed(JsonNode? mark, JsonObject schema) =>
        mark is JsonValue value && value.TryGetValue<string>(out var name) && name.Length > 0 && name.All(IsTokenSign)
        && schema["type"] is JsonValue type && type.TryGetValue<string>(out var named) && Types.Contains(named);

    private static bool IsTokenSign(char sign) => char.IsAsciiLetterOrDigit(sign) || TokenSigns.Contains(sign, StringComparison.Ordinal);

    private static bool HasMark(JsonNode? value) => value switch
    {
        JsonObject inner => inner.Any(member => member.Key == Keyword || HasMark(member.Value)),
        JsonArray items => items.Any(HasMark),
        _ => false,
    };
}
