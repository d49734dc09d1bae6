using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>A mark on an argument that a header is to repeat (page <c>basic/transports/streamable-http</c>, section "Schema Extension").</summary>
/// <param name="Header">What follows <c>Mcp-Param-</c> in the header's name.</param>
/// <param name="Argument">The argument in a call; none where it was left out.</param>
internal sealed record ArgumentMark(string Header, JsonElement? Argument)
{
    public const string Keyword = "x-mcp-header";

    /// <summary>Finds the marks, which are reached through <c>properties</c> alone, and what a call has at their places.</summary>
    public static IEnumerable<ArgumentMark> FindAll(JsonObject schema, JsonElement? arguments)
    {
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            if (property is not JsonObject described) continue;
            var argument = arguments?.Member(name);
            if (described[Keyword] is { } mark) yield return new ArgumentMark(mark.GetValue<string>(), argument);
            foreach (var inner in FindAll(described, argument)) yield return inner;
        }
    }
}
