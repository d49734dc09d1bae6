using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A server that has refused the GET with an error without an id answers a batch on a stream, one response after the other.</summary>
public sealed class ABatchAfterARefusal
{
    private const string Refusal =
        "HTTP/1.1 405 Method Not Allowed\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
        + """{"jsonrpc":"2.0","error":{"code":-32000,"message":"Method not allowed."},"id":null}""";

    [Fact]
    public async Task IsNotTakenForRefusedItself()
    {
        await using var server = new RawServer(AnswerAsync);
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], Waits.Default);
        var options = new JudgeOptions { Only = ["MS-031"] };

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
