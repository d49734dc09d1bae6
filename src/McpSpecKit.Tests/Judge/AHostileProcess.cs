using System.Diagnostics;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>
/// Whatever a process does with its streams, the run ends in time and says what happened. Alone, since what other tests leave behind is
/// ended with all that this one started.
/// </summary>
[Collection(nameof(AFloodOfAServer))]
public sealed class AHostileProcess
{
    private const string Silence = "no answer within";
    private const string Speaks = """
        sed -u -n -e 's/.*"id":\([0-9]*\),"method":"initialize".*"protocolVersion":"\([^"]*\)".*/{"jsonrpc":"2.0","id":\1,"result":{"protocolVersion":"\2","capabilities":{},"serverInfo":{"name":"a","version":"1"}}}/p' -e 's/.*"id":\([0-9]*\),"method":"ping".*/{"jsonrpc":"2.0","id":\1,"result":{}}/p'
        """;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("while printf x; do sleep 0.05; done", Silence)]
    [InlineData("yes >&2", Silence)]
    [InlineData("yes x | tr -d '\\n' >&2", Silence)]
    [InlineData("sleep 300 & exit 3", "no answer")]
    [InlineData("setsid sleep 300 & exit 3", "no answer")]
    [InlineData("exec >&-; sleep 300", "It is still running")]
    [InlineData("trap '' TERM; sleep 300", Silence)]
    public Task IsToldInTimeWhatItDid(string script, string said) => AssertIsToldAsync(script, said, TimeSpan.FromMilliseconds(400));

    [Theory]
    [InlineData("sleep 300 & ")]
    [InlineData("setsid sleep 300 & ")]
    public async Task ThatLeavesAChildOnItsPipesHasExitedAllTheSame(string fork)
    {
        var report = await JudgeAsync(fork + Speaks, "LC-020", TimeSpan.FromSeconds(2));

        var legacy = report.Results.Where(result => result.Revision.Era is Era.Legacy).ToList();
        Assert.Contains(legacy, result => result.Verdict is (Verdict.Passed or Verdict.Observed) && result.Message?.Contains("exited with code 0", StringComparison.Ordinal) is true);
        Assert.All(legacy, result => Assert.True(result.Verdict is Verdict.Passed or Verdict.Observed or Verdict.NotApplicable, result.Message));
    }

    /// <summary>Judges what a process does, and demands that the run ends soon and says it.</summary>
    internal static async Task AssertIsToldAsync(string script, string said, TimeSpan reply)
    {
        var start = Stopwatch.GetTimestamp();

        var report = await JudgeAsync(script, "LC-011", reply);

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Bound);
        var failure = report.Survey[0].Failure ?? "";
        Assert.True(failure.Contains(said, StringComparison.Ordinal), failure);
        Assert.All(report.Results, result => Assert.Equal(Verdict.CouldNotRun, result.Verdict));
    }

    private static async Task<RunReport> JudgeAsync(string script, string requirement, TimeSpan reply)
    {
        var waits = new Waits(reply, TimeSpan.FromMilliseconds(50));
        await using var subject = new StdioServerAdapter(new LaunchCommand($"sh -c \"{script.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""), []);
        var options = new JudgeOptions { Waits = waits, Only = [requirement] };
        return await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);
    }
}
