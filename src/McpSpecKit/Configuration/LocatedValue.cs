using System.Text.Json;

namespace McpSpecKit.Configuration;

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed record LocatedValue(JsonValueKind Kind, int Offset)
{
    public string Text { get; init; } = "";

    public IReadOnlyList<LocatedMember> Members { get; init; } = [];

    public IReadOnlyList<LocatedValue> Items { get; init; } = [];

    public string Article => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {Text}",
        _ => Text,
    };
}
