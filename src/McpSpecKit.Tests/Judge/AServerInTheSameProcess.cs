using McpSpecKit.Adapters;
using McpSpecKit.Faults.Lifecycle;
using McpSpecKit.Judge;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AServerInTheSameProcess
{
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(50));

    [Fact]
    public async Task IsJudgedByTheRulesThatBelongToNoTransport()
    {
        var report = await JudgeAsync(Serve(() => new ServerBehaviour()));

        Assert.Equal(ExitCode.Conforming, report.ExitCode);
        Assert.All(report.Results, result => Assert.Equal(Transport.InProcess, result.Transport));
        Assert.Contains(report.Results, result => result.Requirement is "LC-007" && result.Verdict is Verdict.Passed);
        Assert.All(report.Results, result => Assert.False(
            result.Requirement is "LC-018" or "LC-020" or "LC-022" || result.Requirement.StartsWith("SS-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task IsCaughtWhenItBreaksOne()
    {
        var report = await JudgeAsync(Serve(() => new EchoesAnyVersion()));

        Assert.Contains(report.Results, result => result.Requirement is "LC-012" && result.Verdict is Verdict.Failed);
        Assert.Equal(ExitCode.Broken, report.ExitCode);
    }

    [Fact]
    public async Task MayFailAndSaysHow()
    {
        var report = await JudgeAsync((_, _, _) => throw new InvalidOperationException("no configuration"));

        var broken = Assert.Single(report.Results, result => result.Verdict is not Verdict.CouldNotRun);
        Assert.Equal(("LC-004", Verdict.Failed), (broken.Requirement, broken.Verdict));
        Assert.Contains(
            "the server's method threw InvalidOperationException: no configuration", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsLeftBehindWhenItDoesNotReturn()
    {
        var never = new TaskCompletionSource();
        await using var adapter = new InProcessServerAdapter("stubborn", (_, _, _) => never.Task) { Patience = TimeSpan.FromMilliseconds(20) };
        var channel = await adapter.ConnectAsync(TimeProvider.System, CancellationToken.None);
        var probe = new ServerProbe(channel, ClientProfile.Bare, Waits with { Reply = TimeSpan.FromMilliseconds(20) }, TimeProvider.System);

        Assert.IsType<Reply.Silence>(await probe.SendAsync(probe.PlainRequest(), CancellationToken.None));
        await probe.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal("The connection was closed by the kit.", await probe.Ended);
    }

    [Fact]
    public async Task HearsThatTheClientLeaves()
    {
        var ended = new TaskCompletionSource();
        await using var adapter = new InProcessServerAdapter("polite", async (input, _, cancellationToken) =>
        {
            Assert.Equal(0, await input.ReadAsync(new byte[1], cancellationToken));
            ended.SetResult();
        });
        await using var channel = await adapter.ConnectAsync(TimeProvider.System, CancellationToken.None);

        channel.Leave();

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    private static Func<Stream, Stream, CancellationToken, Task> Serve(Func<ServerBehaviour> behaviour) =>
        (input, output, cancellationToken) =>
            ReferenceStdioServer.RunAsync(input, output, behaviour(), TimeProvider.System, cancellationToken);

    private static async Task<RunReport> JudgeAsync(Func<Stream, Stream, CancellationToken, Task> serve)
    {
        await using var server = new InProcessServerAdapter("mine", serve) { Claims = Revision.Legacy };
        var judge = new ConformanceJudge(server, new JudgeOptions { Waits = Waits, Jobs = 8 });
        return await judge.JudgeAsync(progress: null, CancellationToken.None);
    }
}
