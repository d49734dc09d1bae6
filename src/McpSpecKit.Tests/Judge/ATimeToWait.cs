using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A server cuts the stream of a call and names a time after which the client may come back.</summary>
public sealed class ATimeToWait
{
    private static readonly Waits Short = new(TimeSpan.FromMilliseconds(800), TimeSpan.FromMilliseconds(50));

    [Fact]
    public async Task BeyondTheReplyWindowIsNotKept()
    {
        await using var server = new EmbeddedServer("sends its clients away", () => new SendsItsClientsAway());
        var options = new JudgeOptions
        {
            Only = ["HT-020"],
            Waits = Short,
            Tools = new Dictionary<ToolRole, string> { [ToolRole.Slow] = "test_reconnection" },
        };

        var report = await new ConformanceJudge(server, options)
            .JudgeAsync(progress: null, CancellationToken.None)
            .WaitAsync(TimeSpan.FromSeconds(60));

        var away = report.Results.Where(result => result.Message?.Contains("come back after", StringComparison.Ordinal) is true).ToList();
        Assert.NotEmpty(away);
        Assert.All(away, result => Assert.Equal(Verdict.NotApplicable, result.Verdict));
        Assert.Equal(
            "The server wants the client to come back after 2147483.6 s, and an answer is waited for 0.8 s at most; --timeout-scale makes that longer",
            away[0].Message);
    }

    [Theory]
    [InlineData(9_999_999_999L)]
    [InlineData(20_000L)]
    public void IsNeverMoreThanAnAnswerMayTake(long milliseconds)
    {
        var pause = new ReturnPause(Short.Reply, TimeProvider.System);

        Assert.Throws<NotApplicableException>(() => { _ = pause.KeepAsync(TimeSpan.FromMilliseconds(milliseconds), CancellationToken.None); });
    }

    [Fact]
    public async Task IsCountedFromReturnToReturn()
    {
        var pause = new ReturnPause(TimeSpan.FromMilliseconds(50), TimeProvider.System);

        await pause.KeepAsync(TimeSpan.FromMilliseconds(30), CancellationToken.None);

        Assert.Throws<NotApplicableException>(() => { _ = pause.KeepAsync(TimeSpan.FromMilliseconds(30), CancellationToken.None); });
    }

    private sealed class SendsItsClientsAway : ServerBehaviour
    {
        public override int? RetryMilliseconds(bool answersRequest) => int.MaxValue;
    }
}
