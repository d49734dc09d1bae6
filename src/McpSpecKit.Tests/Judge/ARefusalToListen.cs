using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A server without a stream to listen to says so to the GET, in words of JSON-RPC that answer nothing else.</summary>
public sealed class ARefusalToListen
{
    private const string Refusal =
        "HTTP/1.1 405 Method Not Allowed\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
        + """{"jsonrpc":"2.0","error":{"code":-32000,"message":"Method not allowed."},"id":null}""";

    [Theory]
    [InlineData("MS-003")]
    [InlineData("MS-031")]
    public async Task IsNoAnswerToWhatIsPosted(string requirement)
    {
        await using var server = new RawServer(AnswerAsync);
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], Waits.Default);
        var options = new JudgeOptions { Only = [requirement] };

        var report = await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.Contains(report.Results, result => result.Verdict is Verdict.Passed);
        Assert.All(report.Results, result => Assert.True(result.Verdict is Verdict.Passed or Verdict.NotApplicable, result.Message));
    }

    private static Task AnswerAsync(RawExchange http) => http.Body.Length == 0
        ? http.WriteAsync(Refusal)
        : JsonRpcReader.Read(http.Body) is JsonRpcBatch batch
            ? http.WriteAsync(string.Concat([RawExchange.Events, .. ScriptedServer.Minimal(batch).Select(answer => $"data: {answer}\n\n")]))
            : http.AnswerAsync();
}
