namespace McpSpecKit.Reports.Badge;

/// <summary>What shields.io draws a badge from.</summary>
/// <param name="SchemaVersion">1.</param>
/// <param name="Label">Its left half.</param>
/// <param name="Message">Its right half.</param>
/// <param name="Color">The colour of its right half.</param>
internal sealed record Shield(int SchemaVersion, string Label, string Message, string Color);
