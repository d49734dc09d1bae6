namespace McpSpecKit.Judge.Features;

/// <summary>What a rule says of itself.</summary>
/// <param name="Title">The text behind <c>Rule:</c>.</param>
/// <param name="Description">The lines below the title, their indentation removed, if any.</param>
/// <param name="Tags">Its own tags, without the sign before them.</param>
/// <param name="Line">The line of the title.</param>
public sealed record Rule(string Title, string? Description, IReadOnlyList<string> Tags, int Line);
