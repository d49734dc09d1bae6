using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Html;

/// <summary>One verdict; its numbers are places in the page's lists.</summary>
internal sealed record PageResult(
    int Run,
    int Requirement,
    int Line,
    int Scenario,
    Revision Revision,
    Transport Transport,
    Strength Strength,
    Verdict Verdict,
    int Page,
    int? Message,
    double Milliseconds);
