namespace McpSpecKit.Judge.Features;

/// <summary>The lines below a title, without the file's indentation.</summary>
internal static class Prose
{
    public static string? Of(string? description) =>
        string.IsNullOrWhiteSpace(description)
            ? null
            : string.Join('\n', description.Split('\n').Select(line => line.Trim())).Trim();
}
