using McpSpecKit.Catalogue;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonResult(
    string Requirement,
    string Title,
    string Feature,
    int Line,
    string Scenario,
    Party Party,
    string Revision,
    Transport Transport,
    Strength Strength,
    Verdict Verdict,
    string? Message,
    string Spec,
    double DurationMs,
    IReadOnlyList<JsonFrame>? Transcript)
{
    public static JsonResult From(ScenarioResult result) => new(
        result.Requirement,
        result.Title,
        result.Feature,
        result.Line,
        result.Scenario,
        result.Party,
        result.Revision.Name,
        result.Transport,
        result.Strength,
        result.Verdict,
        result.Message,
        result.Spec.AbsoluteUri,
        Milliseconds.Of(result.Duration),
        result.Verdict is Verdict.Passed ? null : JsonFrame.From(result.Transcript));
}
