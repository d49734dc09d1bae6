using System.Text.Json;
using System.Text.Json.Nodes;

namespace McpSpecKit.Probes;

/// <summary>
/// An argument of a tool that a header repeats over HTTP; see 2026-07-28, page <c>basic/transports/streamable-http</c>, section "Schema
/// Extension".
/// </summary>
/// <param name="Name">What follows <c>Mcp-Param-</c> in the name of the header.</param>
/// <param name="Path">The names of the properties that lead from the arguments to the value; at least one.</param>
/// <param name="Schema">The schema of the argument.</param>
public sealed record ArgumentMark(string Name, IReadOnlyList<string> Path, JsonElement Schema)
{
    /// <summary>The member of a schema that marks an argument.</summary>
    public const string Keyword = "x-mcp-header";

    private const string Prefix = "Mcp-Param-";

    /// <summary>The name of the header.</summary>
    public string Header => Prefix + Name;

    /// <summary>The type of the argument: <c>string</c>, <c>integer</c> or <c>boolean</c>, unless the schema is wrong.</summary>
    public string? Type => ServerAnswer.Text(Schema, "type");

    /// <summary>Whether the argument lies inside another one.</summary>
    public bool IsNested => Path.Count > 1;

    /// <summary>The marks that a client takes notice of: those that are reached from the root through properties alone.</summary>
    /// <param name="schema">The input schema of a tool.</param>
    public static IEnumerable<ArgumentMark> In(JsonElement schema) => Below(schema, []);

    /// <summary>The value that a call gives to the argument; none where it is left out, or null.</summary>
    public JsonNode? ValueIn(JsonObject arguments) => Holder(arguments)?[Path[^1]];

    /// <summary>Gives the argument a value, and makes the objects that lead to it.</summary>
    public void Set(JsonObject arguments, JsonNode? value)
    {
        var holder = arguments;
        foreach (var step in Path.SkipLast(1))
        {
            if (holder[step] is not JsonObject inner) holder[step] = inner = [];
            holder = inner;
        }

        holder[Path[^1]] = value;
    }

    /// <summary>Leaves the argument out.</summary>
    public void Remove(JsonObject arguments) => Holder(arguments)?.Remove(Path[^1]);

    private static IEnumerable<ArgumentMark> Below(JsonElement schema, IReadOnlyList<string> path)
    {
        if (ServerAnswer.Member(schema, "properties") is not { ValueKind: JsonValueKind.Object } properties) yield break;
        foreach (var property in properties.EnumerateObject())
        {
            string[] here = [.. path, property.Name];
            if (ServerAnswer.Text(property.Value, Keyword) is { } name) yield return new ArgumentMark(name, here, property.Value);
            foreach (var inner in Below(property.Value, here)) yield return inner;
        }
    }

    private JsonObject? Holder(JsonObject arguments) =>
        Path.SkipLast(1).Aggregate((JsonObject?)arguments, (holder, step) => holder?[step] as JsonObject);
}
