namespace McpSpecKit.Reports.Html;

internal sealed record PageFact(string Label, string Text);
