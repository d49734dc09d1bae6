using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Situation;

/// <summary>What a tool is wanted for.</summary>
/// <param name="Words">The words.</param>
public sealed record ToolUse(string Words)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = $"({Roles}|{Marked}(?:arguments|strings|free strings|booleans|integers|nested arguments))";

    /// <summary>The words for what a tool does.</summary>
    internal const string Roles = "sampling|roots|elicitation|logging|progress|slow work|reconnection|plain text|an error|a change of its lists";

    private const string Marked = "marked ";

    /// <summary>What the tool does; none where its arguments count.</summary>
    public ToolRole? Role => Words switch
    {
        "slow work" => ToolRole.Slow,
        "plain text" => ToolRole.Simple,
        "an error" => ToolRole.Error,
        "a change of its lists" => ToolRole.ListChange,
        _ when Words.StartsWith(Marked, StringComparison.Ordinal) => null,
        _ => Enum.Parse<ToolRole>(Words, ignoreCase: true),
    };

    /// <summary>Whether an argument that a header repeats is of the kind that is wanted.</summary>
    public bool Suits(ArgumentMark mark) => Words[Marked.Length..] switch
    {
        "strings" => mark.Type is "string",
        "free strings" => mark.Type is "string" && !IsBounded(mark.Schema),
        "booleans" => mark.Type is "boolean",
        "integers" => mark.Type is "integer",
        "nested arguments" => mark.IsNested,
        _ => true,
    };

    private static bool IsBounded(JsonElement schema) =>
        schema.EnumerateObject().Any(member => member.Name is "enum" or "const" or "pattern" or "format" or "minLength" or "maxLength");
}
