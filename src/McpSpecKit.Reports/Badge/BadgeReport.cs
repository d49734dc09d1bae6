using System.Text.Json;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Badge;

/// <summary>Writes what a run came to as the JSON from which shields.io draws a badge.</summary>
public static class BadgeReport
{
    public static Task WriteAsync(IReadOnlyList<RunReport> runs, Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, Of(runs), BadgeJson.Default.Shield, cancellationToken);

    private static Shield Of(IReadOnlyList<RunReport> runs)
    {
        var code = ExitCode.Gravest(runs.Select(run => run.ExitCode));
        var conforming = runs.Count(run => run.ExitCode == ExitCode.Conforming);
        var message = runs is [var run] ? Message(run) : $"{conforming} of {runs.Count} conforming";
        return new Shield(1, "MCP", message, Colour(runs, code));
    }

    private static string Message(RunReport run) => run.ExitCode switch
    {
        ExitCode.Conforming when run.Count(Verdict.Passed) == 0 => "nothing judged",
        ExitCode.Conforming => "conforming",
        ExitCode.Broken when Broken(run) is > 0 and var broken => $"{Prose.Count(broken, "requirement")} broken",
        ExitCode.Broken => "baseline is stale",
        ExitCode.Harness => "the kit failed",
        _ => "incomplete",
    };

    private static int Broken(RunReport run) => run.Results
        .Where(result => result.Verdict is Verdict.Failed || (run.Strict && result.Verdict is Verdict.Warned))
        .Select(result => result.Requirement).Distinct().Count();

    private static string Colour(IReadOnlyList<RunReport> runs, int code) => code switch
    {
        ExitCode.Conforming when runs.All(run => run.Count(Verdict.Passed) == 0) => "lightgrey",
        ExitCode.Conforming when runs.Any(run => run.Count(Verdict.Warned) + run.Count(Verdict.KnownFailure) > 0) => "green",
        ExitCode.Conforming => "brightgreen",
        ExitCode.Broken => "red",
        _ => "yellow",
    };
}
