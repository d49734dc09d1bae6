using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Annotations;

/// <summary>Writes what is broken as commands to GitHub's runner, which shows them at the line of the feature.</summary>
public static class GitHubAnnotations
{
    private const int LongestText = 2000;

    public static IEnumerable<string> Of(RunReport report) =>
        [.. report.BaselineProblems.Select(problem => $"::error title=baseline::{Data(Legible.Line(problem))}"), .. Findings(report)];

    private static IEnumerable<string> Findings(RunReport report) => Finding
        .Among(report.Results.Where(result => LevelOf(result.Verdict, report.Strict) is not null))
        .OrderBy(finding => Cell.SeriousnessOf(finding.First.Verdict))
        .Select(finding => Command(finding, report));

    private static string Command(Finding finding, RunReport report)
    {
        var first = finding.First;
        var title = $"{first.Requirement} {first.Verdict.ToName().Replace('-', ' ')} in {finding.Places}";
        var text = string.Join('\n', new[]
        {
            first.Title,
            finding.Message,
            first.BaselineNote,
            first.Spec.AbsoluteUri,
            first.CheckFirst is { } hint ? $"Check first: {hint}" : null,
            $"{report.Invocation} --only {first.Requirement} --revision {first.Revision}",
        }.OfType<string>().Select(line => Legible.Line(Legible.Cut(line, LongestText))));
        return $"::{LevelOf(first.Verdict, report.Strict)} file={Property($"features/{first.Feature}")},line={first.Line},title={Property(title)}::{Data(text)}";
    }

    private static string? LevelOf(Verdict verdict, bool strict) => verdict switch
    {
        Verdict.Failed or Verdict.Stale or Verdict.CouldNotRun or Verdict.HarnessError => "error",
        Verdict.Warned => strict ? "error" : "warning",
        Verdict.KnownFailure => "notice",
        _ => null,
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(Legible.Line(text))
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
