using McpSpecKit.Cli.Output;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Reports;

public sealed class ConsoleReportOfARun
{
    private const string Invocation = "mcp-spec-kit server --stdio \"node dist/index.js stdio\"";

    [Fact]
    public void ShowsAMatrixWhenNothingIsBroken() => Approved.Matches("conforming", Render(SampleRun.Conforming));

    [Fact]
    public void ExplainsWhatIsBroken() => Approved.Matches("mixed", Render(SampleRun.Mixed));

    [Fact]
    public void ExplainsWarningsInFullWhenTheyCount() =>
        Approved.Matches("strict", Render(SampleRun.Mixed with { Strict = true, Results = Warnings }));

    [Fact]
    public void TellsFaultsOfTheKitFromThoseOfTheSubject() => Approved.Matches("troubled", Render(SampleRun.Troubled));

    [Fact]
    public void FitsANarrowConsole() => Approved.Matches("narrow", Render(SampleRun.Mixed, width: 60));

    [Fact]
    public void NamesNoTransportInTheMatrixOfOne() =>
        Approved.Matches("one-transport", Render(SampleRun.Conforming with { Results = OverStdio }));

    [Fact]
    public void SaysSoWhenNothingApplies() =>
        Assert.Contains("Nothing that was asked for applies", Render(SampleRun.Of([])), StringComparison.Ordinal);

    [Fact]
    public void SaysWhatOneWarningAloneMeans() => Assert.Contains(
        "Conforming, with warnings: no MUST was found broken.", Render(SampleRun.Of([OnlyOne(Verdict.Warned)])), StringComparison.Ordinal);

    [Fact]
    public void SaysSoWhenEverythingWasOnlyObserved() => Assert.Contains(
        "Nothing was found broken; what was asked for binds nobody", Render(SampleRun.Of([OnlyOne(Verdict.Observed)])), StringComparison.Ordinal);

    [Fact]
    public void LetsNoSubjectSteerTheTerminal() => Assert.DoesNotContain("\u001b", Render(SampleRun.Troubled), StringComparison.Ordinal);

    [Fact]
    public void LeavesEarlierFramesOut()
    {
        var frames = Enumerable.Range(1, 15)
            .Select(number => SampleTranscript.At(number, FrameDirection.FromSubject, "stderr", $"line {number}"));
        var broken = SampleRun.Mixed.Results.First(result => result.Verdict is Verdict.Failed) with { Transcript = [.. frames] };

        var text = Render(SampleRun.Of([broken]));

        Assert.Contains("… 3 earlier frames", text, StringComparison.Ordinal);
        Assert.DoesNotContain("line 3\n", text, StringComparison.Ordinal);
        Assert.Contains("line 15\n", text, StringComparison.Ordinal);
    }

    private static ScenarioResult OnlyOne(Verdict verdict) => SampleRun.Mixed.Results.First(result => result.Verdict == verdict);

    private static IReadOnlyList<ScenarioResult> Warnings =>
        [.. SampleRun.Mixed.Results.Where(result => result.Verdict is Verdict.Passed or Verdict.Warned)];

    private static IReadOnlyList<ScenarioResult> OverStdio =>
        [.. SampleRun.Conforming.Results.Where(result => result.Transport is Transport.Stdio)];

    private static string Render(RunReport report, int width = 100)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = Terminal.Plain(text);
        console.Profile.Width = width;
        new ConsoleReport(report, Invocation).Write(console);
        return text.ToString().ReplaceLineEndings("\n");
    }
}
