using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Html;

internal sealed record PageCell(Verdict Verdict, string Text);
