using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Html;

internal sealed record PageRun(
    string Subject,
    string Kit,
    RunEnvironment? Environment,
    double Seconds,
    int ExitCode,
    string Conclusion,
    string Invocation,
    IReadOnlyList<string> SilentEras,
    IReadOnlyList<string> BaselineProblems,
    IReadOnlyList<PageEndpoint> Endpoints,
    IReadOnlyList<PageRow> Matrix)
{
    public static PageRun Of(RunReport report) => new(
        report.Subject,
        report.Kit,
        report.Environment,
        Math.Round(report.Duration.TotalSeconds, 1),
        report.ExitCode,
        SummaryBlock.Sentence(report),
        report.Invocation,
        Text.SilentEras.Of(report),
        report.BaselineProblems,
        [.. report.Survey.Select(PageEndpoint.Of)],
        PageRow.Of(Text.Matrix.Of(report.Results)));
}
