using McpSpecKit.Tests.Support;

namespace McpSpecKit.Tests.Judge;

/// <summary>Holds the tool, as a process of its own, against the bound on memory; beside it the same run on a server that says little.</summary>
[Collection(nameof(AFloodOfAServer))]
public sealed class AFloodOfAServer
{
    private const long MostGrowth = 64;

    /// <summary>What a run needs is the least of several: on a busy machine the collector of garbage takes its time.</summary>
    private const int Attempts = 3;

    private const string Handshake = """read l; echo "$l" | sed 's/.*"protocolVersion":"\([^"]*\)".*/{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"\1","capabilities":{},"serverInfo":{"name":"a","version":"1"}}}/'; read l; """;

    [Theory]
    [InlineData("x", "")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{}}", "\n")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}", "\n")]
    [InlineData("[1,2,3,4,5,6,7,8,9,0]", ",")]
    public async Task OverStdioTakesNoMoreThan64MiB(string text, string end)
    {
        var flood = end == "\n" ? $"yes '{text}'" : $"yes '{text}{end}' | tr -d '\\n'";

        await HoldAsync(["--stdio", Shell($"{Handshake}cat >/dev/null")], ["--stdio", Shell($"{Handshake}{flood}")]);
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
        await using var quiet = new RawServer(http => http.AnswerAsync());

        await HoldAsync(["--http", $"{quiet.Url}"], ["--http", $"{flood.Url}"]);
    }

    private static async Task HoldAsync(string[] quiet, string[] flooding)
    {
        var idle = await JudgeAsync(quiet);
        var growth = long.MaxValue;

        for (var attempt = 0; attempt < Attempts && growth > MostGrowth; attempt++)
        {
            var flooded = await JudgeAsync(flooding);
            Assert.DoesNotContain("harness error", flooded.Output, StringComparison.Ordinal);
            growth = flooded.PeakMemory - idle.PeakMemory;
        }

        Assert.InRange(growth, long.MinValue, MostGrowth);
    }

    private static async Task<ToolProcess> JudgeAsync(string[] server)
    {
        var run = await ToolProcess.RunAsync(
            ["server", .. server, "--only", "LC-002", "--only", "LC-007", "--only", "LC-011", "--only", "LC-019", "--timeout-scale", "0.1"]);
        Assert.InRange(run.ExitCode, 0, 3);
        Assert.InRange(run.PeakMemory, 1, long.MaxValue);
        return run;
    }

    private static string Shell(string script) =>
        $"sh -c \"{script.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
