using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A server that keeps no stream for its clients says so with 405, and may say why with an error that has no id.</summary>
public sealed class ARefusalToListen
{
    private const string Reason = """{"jsonrpc":"2.0","error":{"code":-32000,"message":"Method not allowed."},"id":null}""";
    private const string Refusal = "HTTP/1.1 405 Method Not Allowed\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + Reason;

    [Theory]
    [InlineData("MS-003")]
    [InlineData("A batch of a notification and a request brings one answer")]
    public async Task IsNoAnswerToAnythingElse(string scenarios)
    {
        var waits = new Waits(TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(50));
        await using var server = new RawServer(http => http.Body.Length == 0 ? http.WriteAsync(Refusal) : http.AnswerAsync());
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], waits);

        var report = await new ConformanceJudge(subject, new JudgeOptions { Waits = waits, Only = [scenarios] })
            .JudgeAsync(progress: null, CancellationToken.None);

        var judged = report.Results.Where(result => result.Verdict is not (Verdict.NotApplicable or Verdict.ToAttest or Verdict.Observed)).ToList();
        Assert.NotEmpty(judged);
        Assert.All(judged, result => Assert.True(result.Verdict is Verdict.Passed, $"{result.Scenario} {result.Revision}: {result.Verdict}: {result.Message}"));
    }
}
