using System.Diagnostics;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>It reads the POST of a notification, and leaves the client waiting for its head.</summary>
public sealed class AServerThatAnswersNoNotification
{
    private static readonly Waits Short = new(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50));
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task BreaksTheClauseOnItsAnswerAndIsWaitedForOnce()
    {
        await using var server = new RawServer(SilentToNotificationsAsync);
        var start = Stopwatch.GetTimestamp();

        var report = await JudgeAsync(server, "HT-012", "LC-007", "MS-003");

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Bound);
        var broken = report.Results.Where(result => result.Verdict is Verdict.Failed).ToList();
        Assert.All(broken, result => Assert.Equal(("HT-012", "no HTTP response within the reply window"), (result.Requirement, result.Got)));
        Assert.Equal(["2025-03-26", "2025-06-18", "2025-11-25"], broken.Select(result => result.Revision.Name).Order());
        var unreached = report.Results.Where(result => result.Verdict is Verdict.CouldNotRun).ToList();
        Assert.NotEmpty(unreached);
        Assert.All(unreached, result =>
        {
            Assert.Equal("The handshake is not completed: to notifications/initialized came no answer within 0.4 s", result.Message);
            Assert.InRange(result.Duration, TimeSpan.Zero, Short.Reply);
        });
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("POST")]
    public async Task EndsNoWaitOfItsOwnAccord(string verb)
    {
        await using var server = new RawServer(http => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.Stopped));
        await using var channel = new StreamableHttpChannel(server.Url, Short, TimeProvider.System);
        channel.Listen(new HeardMessages());

        var late = await Assert.ThrowsAsync<NoAnswerInTimeException>(() =>
            channel.ExchangeAsync(new HttpMethod(verb), body: null, Headers.None, CancellationToken.None).WaitAsync(Bound));

        Assert.Equal($"The server at {server.Url} did not answer the {verb} within 1.6 s.", late.Message);
    }

    private static Task SilentToNotificationsAsync(RawExchange http) =>
        http.Body.Length > 0 && JsonRpcReader.Read(http.Body) is JsonRpcNotification
            ? Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.Stopped)
            : http.AnswerAsync();

    private static async Task<RunReport> JudgeAsync(RawServer server, params string[] only)
    {
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], Short);
        var options = new JudgeOptions { Waits = Short, Only = only };
        return await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);
    }
}
