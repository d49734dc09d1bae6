using McpSpecKit.Catalogue;
using McpSpecKit.Cli.Commands;
using McpSpecKit.Judge;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class ARunOfBothParties
{
    [Fact]
    public async Task GoesOnSideBySideOnSharedPlaces()
    {
        var (server, client) = (new TaskCompletionSource(), new TaskCompletionSource());
        var kit = new FakeKit
        {
            Meanwhile = (party, stop) =>
            {
                (party is Party.Server ? server : client).SetResult();
                return Task.WhenAll(server.Task, client.Task).WaitAsync(stop);
            },
        };

        var report = await JudgeAsync(kit, jobs: 5);

        Assert.Equal([3, 2], kit.Places);
        Assert.Equal(2 * SampleRun.Conforming.Results.Count, report.Results.Count);
        Assert.Equal(SampleRun.Conforming.Duration, report.Duration);
    }

    [Fact]
    public async Task GoesOneAfterTheOtherOnASinglePlace()
    {
        var under = 0;
        var kit = new FakeKit
        {
            Meanwhile = async (_, _) =>
            {
                Assert.Equal(1, Interlocked.Increment(ref under));
                await Task.Yield();
                Interlocked.Decrement(ref under);
            },
        };

        await JudgeAsync(kit, jobs: 1);

        Assert.Equal([Party.Server, Party.Client], kit.Judged);
        Assert.Equal([1, 1], kit.Places);
    }

    [Theory]
    [InlineData(Party.Server)]
    [InlineData(Party.Client)]
    public async Task TellsOfThePartyThatWasJudgedWhenItWasStopped(Party early)
    {
        using var stop = new CancellationTokenSource();
        var kit = new FakeKit
        {
            Meanwhile = async (party, stopped) =>
            {
                if (party == early) await stop.CancelAsync();
                else await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopped);
            },
        };

        var report = await JudgeAsync(kit, jobs: null, stopped: stop.Token);

        Assert.True(report.Interrupted);
        Assert.Equal(SampleRun.Conforming.Results.Count, report.Results.Count);
    }

    [Fact]
    public async Task CountsBothAsOne()
    {
        var told = new List<RunProgress>();
        var server = new TaskCompletionSource();
        var kit = new FakeKit
        {
            Meanwhile = (party, stopped) =>
            {
                if (party is Party.Client) server.SetResult();
                return server.Task.WaitAsync(stopped);
            },
        };

        await JudgeAsync(kit, jobs: null, new Told(told));

        Assert.Equal([(1, 10), (2, 20)], told.Select(progress => (progress.Done, progress.Total)));
    }

    private async Task<RunReport> JudgeAsync(FakeKit kit, int? jobs, IProgress<RunProgress>? progress = null, CancellationToken? stopped = null)
    {
        await using var client = new FakeClient();
        return await new BothParties(kit, new JudgeOptions { Jobs = jobs }).JudgeAsync(kit.Adapter, client, progress, stopped ?? CancellationToken.None);
    }

    private sealed class Told(List<RunProgress> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => told.Add(value);
    }
}
