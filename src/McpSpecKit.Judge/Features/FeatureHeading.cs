namespace McpSpecKit.Judge.Features;

/// <summary>What a feature says of itself.</summary>
/// <param name="Path">The path of its file as the <see cref="FeatureSource"/> gave it.</param>
/// <param name="Title">The text behind <c>Feature:</c>.</param>
/// <param name="Description">The lines below the title, their indentation removed, if any.</param>
/// <param name="Tags">Its own tags, without the sign before them.</param>
/// <param name="Line">The line of the title.</param>
public sealed record FeatureHeading(string Path, string Title, string? Description, IReadOnlyList<string> Tags, int Line);
