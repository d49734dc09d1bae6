using McpSpecKit.Judge;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class ARunThatIsStopped
{
    private static readonly Waits Short = new(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50));

    [Fact]
    public async Task ReportsWhatWasJudgedByThen()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new ScriptedServer(() => new ScriptedProcess(ScriptedServer.Minimal));
        var judge = new ConformanceJudge(server, new JudgeOptions { Waits = Short, Jobs = 2, Only = ["@lifecycle"] });

        var report = await judge.JudgeAsync(new Stopper(stop, after: 3), stop.Token);

        Assert.Equal((true, ExitCode.Interrupted), (report.Interrupted, report.ExitCode));
        Assert.InRange(report.Results.Count, 3, 10);
        Assert.DoesNotContain(report.Results, result => result.Verdict is Verdict.HarnessError or Verdict.Failed);
    }

    [Fact]
    public async Task SaysNothingWhereNothingWasJudged()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await using var server = new ScriptedServer(() => new ScriptedProcess(ScriptedServer.Minimal));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ConformanceJudge(server, new JudgeOptions { Waits = Short }).JudgeAsync(progress: null, stop.Token));
    }

    private sealed class Stopper(CancellationTokenSource stop, int after) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.Done == after) stop.Cancel();
        }
    }
}
