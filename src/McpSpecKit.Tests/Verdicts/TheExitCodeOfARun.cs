using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Verdicts;

public sealed class TheExitCodeOfARun
{
    [Theory]
    [InlineData(Verdict.Passed, 0, 0)]
    [InlineData(Verdict.Failed, 1, 1)]
    [InlineData(Verdict.Warned, 0, 1)]
    [InlineData(Verdict.NotApplicable, 0, 0)]
    [InlineData(Verdict.CouldNotRun, 3, 3)]
    [InlineData(Verdict.Observed, 0, 0)]
    [InlineData(Verdict.ToAttest, 0, 0)]
    [InlineData(Verdict.KnownFailure, 0, 0)]
    [InlineData(Verdict.Stale, 1, 1)]
    [InlineData(Verdict.HarnessError, 4, 4)]
    public void FollowsFromItsVerdict(Verdict verdict, int code, int strict)
    {
        Assert.Equal(code, ExitCode.Of([verdict], strict: false));
        Assert.Equal(strict, ExitCode.Of([verdict], strict: true));
    }

    [Fact]
    public void IsThatOfItsGravestVerdict()
    {
        Verdict[] verdicts = [Verdict.Passed, Verdict.CouldNotRun, Verdict.Failed, Verdict.HarnessError];

        Assert.Equal([0, 3, 1, 4], Enumerable.Range(1, 4).Select(count => ExitCode.Of(verdicts[..count], strict: false)));
        Assert.Equal([4, 4, 4, 4], Enumerable.Range(0, 4).Select(start => ExitCode.Of(verdicts[start..], strict: false)));
    }

    [Fact]
    public void IsThatOfAConformingSubjectWhereNothingWasJudged() => Assert.Equal(ExitCode.Conforming, ExitCode.Of([], strict: true));

    [Fact]
    public void SaysThatItWasStoppedWhateverItFound() =>
        Assert.Equal(ExitCode.Interrupted, (SampleRun.Mixed with { Interrupted = true }).ExitCode);
}
