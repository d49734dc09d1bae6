using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonSummary(int Total, IReadOnlyDictionary<string, int> Verdicts, bool Strict, double DurationMs)
{
    public static JsonSummary From(RunReport report) => new(
        report.Results.Count,
        Enum.GetValues<Verdict>().ToDictionary(verdict => verdict.ToName(), report.Count),
        report.Strict,
        Milliseconds.Of(report.Duration));
}
