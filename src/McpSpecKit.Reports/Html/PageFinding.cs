using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Html;

/// <summary>The same thing found in one or several revisions and transports.</summary>
internal sealed record PageFinding(
    int Run,
    int Requirement,
    int Line,
    Verdict Verdict,
    Strength Strength,
    string Scenario,
    string Places,
    string? Message,
    string? Expected,
    string? Got,
    string? BaselineNote,
    Uri Spec,
    string RunAgain,
    IReadOnlyList<PageExchange> Exchanges);
