using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonResult(
    string Requirement,
    string Title,
    string Feature,
    int Line,
    int? StoppedAt,
    string Scenario,
    Party Party,
    Revision Revision,
    Transport Transport,
    Strength Strength,
    Verdict Verdict,
    string? Message,
    string? Expected,
    string? Got,
    string? BaselineNote,
    string? CheckFirst,
    string Page,
    Uri Spec,
    double DurationMs,
    IReadOnlyList<JsonFrame>? Transcript)
{
    public static JsonResult From(ScenarioResult result) => new(
        result.Requirement,
        result.Title,
        result.Feature,
        result.Line,
        result.StoppedAt,
        result.Scenario,
        result.Party,
        result.Revision,
        result.Transport,
        result.Strength,
        result.Verdict,
        result.Message,
        result.Expected,
        result.Got,
        result.BaselineNote,
        result.Verdict is Verdict.Passed or Verdict.NotApplicable ? null : result.CheckFirst,
        result.Page,
        result.Spec,
        Milliseconds.Of(result.Duration),
        result.Verdict is Verdict.Passed ? null : JsonFrame.From(result.Transcript));

    public ScenarioResult ToResult() => new()
    {
        Requirement = Requirement,
        Title = Title,
        Feature = Feature,
        Line = Line,
        StoppedAt = StoppedAt,
        Scenario = Scenario,
        Party = Party,
        Revision = Revision,
        Transport = Transport,
        Strength = Strength,
        Verdict = Verdict,
        Message = Message,
        Expected = Expected,
        Got = Got,
        BaselineNote = BaselineNote,
        CheckFirst = CheckFirst,
        Page = Page,
        Spec = Spec,
        Duration = TimeSpan.FromMilliseconds(DurationMs),
        Transcript = JsonFrame.ToFrames(Transcript),
    };
}
