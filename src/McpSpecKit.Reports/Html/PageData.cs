using McpSpecKit.Protocol;

namespace McpSpecKit.Reports.Html;

/// <summary>What the page shows, as its script reads it. Texts that come again and again are kept once.</summary>
internal sealed record PageData(
    IReadOnlyList<PageRun> Runs,
    IReadOnlyList<Revision> Revisions,
    IReadOnlyList<PageRequirement> Requirements,
    IReadOnlyList<PageResult> Results,
    IReadOnlyList<PageFinding> Findings,
    IReadOnlyList<string> Texts);
