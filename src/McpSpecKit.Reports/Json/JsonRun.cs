using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonRun(
    int SchemaVersion,
    string Kit,
    JsonSubject Subject,
    IReadOnlyList<JsonResult> Results,
    JsonSummary Summary,
    bool Interrupted,
    int ExitCode)
{
    public static JsonRun From(RunReport report) => new(
        SchemaVersion: 1,
        report.Kit,
        new JsonSubject(report.Subject, [.. report.Survey.Select(JsonEndpoint.From)]),
        [.. report.Results.Select(JsonResult.From)],
        JsonSummary.From(report),
        report.Interrupted,
        report.ExitCode);
}
