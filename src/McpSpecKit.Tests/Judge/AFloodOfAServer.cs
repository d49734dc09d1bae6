using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>Holds a whole run, with all its scenarios side by side, against the bound on memory; alone, since the process is measured.</summary>
[CollectionDefinition(nameof(AFloodOfAServer), DisableParallelization = true)]
[Collection(nameof(AFloodOfAServer))]
public sealed class AFloodOfAServer
{
    private const long MostGrowth = 64;
    private static readonly Waits Waits = new(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50));

    [Theory]
    [InlineData("x", "")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{}}", "\n")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}", "\n")]
    [InlineData("[1,2,3,4,5,6,7,8,9,0]", ",")]
    public async Task OverStdioTakesNoMoreThan64MiB(string text, string end)
    {
        var flood = end == "\n" ? $"yes '{text}'" : $"yes '{text}{end}' | tr -d '\\n'";
        var handshake = """read l; echo "$l" | sed 's/.*"protocolVersion":"\([^"]*\)".*/{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"\1","capabilities":{},"serverInfo":{"name":"a","version":"1"}}}/'; read l; """;
        var script = $"{handshake}{flood}".Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        await using var server = new StdioServerAdapter(new LaunchCommand($"sh -c \"{script}\""), []);

        await HoldAsync(server);
    }

    [Theory]
    [InlineData(RawExchange.Json, "x")]
    [InlineData(RawExchange.Json, "[[1,2,3,4,5,6,7,8,9,0]],")]
    [InlineData(RawExchange.Events + "data: ", "x")]
    [InlineData(RawExchange.Events, "data: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{}}\n\n")]
    [InlineData(RawExchange.Events, "data: {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n\n")]
    public async Task OverHttpTakesNoMoreThan64MiB(string head, string text)
    {
        await using var flood = new RawServer(async http =>
        {
            if (http.IsInitialize || http.Answer.Length == 0)
            {
                await http.AnswerAsync();
                return;
            }

            await http.WriteAsync(head);
            await http.RepeatAsync(text, long.MaxValue);
        });
        await using var server = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, flood.Url)], start: null, [], Waits);

        await HoldAsync(server);
    }

    private static async Task HoldAsync(IServerAdapter server)
    {
        await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(ScriptedServer.Minimal)), only: []);
        await using var memory = new MemoryWatch();

        var report = await JudgeAsync(server, ["LC-002", "LC-007", "LC-011", "LC-019"]);

        Assert.Null(report.Survey[0].Failure);
        Assert.DoesNotContain(report.Results, result => result.Verdict is Verdict.HarnessError);
        Assert.InRange(memory.Growth, 0, MostGrowth);
    }

    private static Task<RunReport> JudgeAsync(IServerAdapter server, IReadOnlyList<string> only) =>
        new ConformanceJudge(server, new JudgeOptions { Waits = Waits, Only = only }).JudgeAsync(progress: null, CancellationToken.None);
}
