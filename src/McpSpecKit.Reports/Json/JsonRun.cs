using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonRun(
    int SchemaVersion,
    string Kit,
    JsonEnvironment? Environment,
    string Invocation,
    JsonSubject Subject,
    IReadOnlyList<JsonResult> Results,
    IReadOnlyList<JsonRequirement> Requirements,
    JsonSummary Summary,
    bool Interrupted,
    bool Partial,
    IReadOnlyList<string> BaselineProblems,
    int ExitCode)
{
    public const int CurrentVersion = 2;

    public static JsonRun From(RunReport report) => new(
        CurrentVersion,
        report.Kit,
        JsonEnvironment.From(report.Environment),
        report.Invocation,
        new JsonSubject(report.Subject, [.. report.Survey.Select(JsonEndpoint.From)]),
        [.. report.Results.Select(JsonResult.From)],
        [.. report.Requirements.Select(JsonRequirement.From)],
        JsonSummary.From(report),
        report.Interrupted,
        report.IsPartial,
        report.BaselineProblems,
        report.ExitCode);

    public RunReport ToReport() => new(
        Kit,
        Subject.Name,
        [.. Subject.Endpoints.Select(endpoint => endpoint.ToSurvey())],
        [.. Results.Select(result => result.ToResult())],
        Summary.Strict,
        TimeSpan.FromMilliseconds(Summary.DurationMs))
    {
        Interrupted = Interrupted,
        IsPartial = Partial,
        BaselineProblems = BaselineProblems,
        Requirements = [.. Requirements.Select(requirement => requirement.ToRequirement())],
        Environment = Environment?.ToEnvironment(),
        Invocation = Invocation,
    };
}
