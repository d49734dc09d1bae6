namespace McpSpecKit.Judge.Features;

/// <summary>The text of a feature file, wherever it comes from.</summary>
/// <param name="Path">Its path relative to the project's root or another agreed folder, with slashes.</param>
/// <param name="Text">Its content.</param>
public sealed record FeatureSource(string Path, string Text);
