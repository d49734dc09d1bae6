using System.Diagnostics;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>
/// A command or an address behind which no server of the protocol is gets its verdict at once, with the usual waits. Alone, since what other
/// tests leave behind is ended with all that this one started.
/// </summary>
[Collection(nameof(AFloodOfAServer))]
public sealed class WhatIsNoServer
{
    /// <summary>Five seconds on an idle machine.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(15);

    private const string LanguageServer = """
        while IFS= read -r line; do case "$line" in Content-Length*) printf 'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":1,"result":null}';; esac; done
        """;

    [Theory]
    [InlineData("true", "It exited with code 0")]
    [InlineData("exit 7", "It exited with code 7")]
    [InlineData("cat", "sends back what it is sent")]
    [InlineData("cat >/dev/null", "in which the process did nothing")]
    [InlineData("sleep 600", "in which the process did nothing")]
    [InlineData("yes", "1000 lines that are no messages, such as «y»")]
    [InlineData("printf 'Content-Length: 2\\r\\n\\r\\n{}'; cat >/dev/null", "the Language Server Protocol frames its messages")]
    [InlineData(LanguageServer, "a server of the Language Server Protocol")]
    public async Task IsToldByOneSentence(string script, string said)
    {
        await using var subject = Shell(script);

        await AssertIsToldAsync(subject, said);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<!doctype html><html></html>", "It read «<!doctype html>")]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "HTTP status 404")]
    [InlineData("", "cannot be reached")]
    public async Task IsToldByOneSentenceOverHttp(string response, string said)
    {
        await using var server = new RawServer(http => http.WriteAsync(response));
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], Waits.Default);

        await AssertIsToldAsync(subject, said);
    }

    [Theory]
    [InlineData(Transport.StreamableHttp)]
    [InlineData(Transport.HttpSse)]
    public async Task IsToldByOneSentenceWhereItTakesConnectionsAndDoesNothing(Transport transport)
    {
        await using var subject = TakesConnectionsAndDoesNothing(transport, Waits.Default);

        var report = await AssertIsToldAsync(subject, "in which the process did nothing");

        Assert.True(report.Survey[0].IsForeign, "Scenarios about the first contact wait once more.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task IsToldByOneSentenceThoughTheWaitForItsStreamEndsBefore(int secondsToAccept)
    {
        var waits = new Waits(TimeSpan.FromSeconds(1.6), TimeSpan.FromMilliseconds(50));
        await using var subject = TakesConnectionsAndDoesNothing(Transport.HttpSse, waits, secondsToAccept);

        await AssertIsToldAsync(subject, "in which the process did nothing", new JudgeOptions { Waits = waits });
    }

    [Fact]
    public async Task IsToldWhereOnlyOneScenarioMayRunAtOnce()
    {
        await using var subject = Shell("cat >/dev/null", mostSpares: 0);

        await AssertIsToldAsync(subject, "in which the process did nothing", new JudgeOptions { Jobs = 1 });
    }

    [Fact]
    public async Task IsNotSaidOfOneThatLeavesAnOlderHandshakeUnansweredWhereOnlyOneScenarioMayRunAtOnce()
    {
        const string script = """
            while IFS= read -r line; do case "$line" in *server/discover*) echo '{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","supportedVersions":["2026-07-28"],"capabilities":{}}}';; esac; done
            """;
        await using var subject = Shell(script, mostSpares: 0);
        var options = new JudgeOptions { Waits = new Waits(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(50)), Only = ["VN-002"], Jobs = 1 };

        var report = await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.True(report.Survey[0].In(Revision.Parse("2026-07-28"))?.Manages, report.Survey[0].Failure);
    }

    [Theory]
    [InlineData("while :; do sleep 0.1; done", "within 4 s")]
    [InlineData("echo hello; cat >/dev/null", "text that is no message: «hello»")]
    public async Task IsWaitedForOnceAndNotByOneQuestionAfterTheOther(string script, string said)
    {
        await using var subject = Shell(script);
        var options = new JudgeOptions { Waits = new Waits(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(50)), Only = ["LC-004", "ST-002"] };
        var start = Stopwatch.GetTimestamp();

        var report = await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.InRange(Stopwatch.GetElapsedTime(start), options.Waits.Reply / 2, options.Waits.FirstReply * 2.5);
        Assert.Contains(said, report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsNotSaidOfASlowServerThatSendsBackWhatItCannotRead()
    {
        const string script = """
            sleep 1.2; while IFS= read -r line; do case "$line" in *initialize*2025*) echo '{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-11-25","capabilities":{},"serverInfo":{"name":"a","version":"1"}}}';; *) printf '%s\\n' "$line";; esac; done
            """;
        await using var subject = Shell(script);
        var options = new JudgeOptions { Waits = new Waits(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(50)), Only = ["LC-011"] };

        var report = await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.Null(report.Survey[0].Failure);
    }

    [Fact]
    public async Task IsNotSaidOfOneThatAnswersTheHandshakeAndThenDoesNothing()
    {
        const string script = """
            while IFS= read -r line; do case "$line" in *'"initialize"'*) echo '{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{}},"serverInfo":{"name":"a","version":"1"}}}';; esac; done
            """;
        await using var subject = Shell(script);
        var options = new JudgeOptions { Waits = new Waits(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(50)), Only = ["LC-011"] };

        var report = await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.Null(report.Survey[0].Failure);
        Assert.True(report.Survey[0].IsSilentAfterHandshake, "Each scenario waits the whole time once more.");
        Assert.InRange(report.Survey[0].FirstAnswer, TimeSpan.Zero, options.Waits.Reply);
        Assert.Contains(report.Results, result => result.Revision == Revision.LatestLegacy && result.Verdict is Verdict.Passed);
    }

    [Theory]
    [InlineData("401 Unauthorized")]
    [InlineData("503 Service Unavailable")]
    [InlineData("307 Temporary Redirect")]
    public async Task IsNotSaidOfOneThatAsksWhoIsThereOrIsElsewhere(string status)
    {
        await using var server = new RawServer(http => http.WriteAsync($"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], Waits.Default);

        var report = await JudgeAsync(subject);

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
    }

    private static StdioServerAdapter Shell(string script, int? mostSpares = null)
    {
        var quoted = script.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return new StdioServerAdapter(new LaunchCommand($"sh -c \"{quoted}\""), [], mostSpares);
    }

    private static HttpServerAdapter TakesConnectionsAndDoesNothing(Transport transport, Waits waits, int secondsToAccept = 0)
    {
        var port = FreePort.Find();
        // The port is taken from the start on: another test might get it else.
        var script = $"$s = IO::Socket::INET->new(Proto => 'tcp', LocalAddr => '127.0.0.1', LocalPort => {port}); $s->listen(9); sleep {secondsToAccept}; while ($c = $s->accept) {{ push @all, $c }}";
        return new HttpServerAdapter(
            [new HttpAddress(transport, new Uri($"http://127.0.0.1:{port}/mcp"))], new LaunchCommand($"perl -MIO::Socket::INET -e \"{script}\""), [], waits);
    }

    private static async Task<RunReport> AssertIsToldAsync(IServerAdapter subject, string said, JudgeOptions? options = null)
    {
        var start = Stopwatch.GetTimestamp();

        var report = await JudgeAsync(subject, options);

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Bound);
        var failure = report.Survey[0].Failure ?? "";
        Assert.True(failure.StartsWith("The server completes no handshake: to initialize came ", StringComparison.Ordinal) && failure.Contains(said, StringComparison.Ordinal), failure);
        Assert.Equal("LC-004", Assert.Single(report.Results, result => result.Verdict is Verdict.Failed).Requirement);
        Assert.Equal(ExitCode.Broken, report.ExitCode);
        return report;
    }

    private static Task<RunReport> JudgeAsync(IServerAdapter subject, JudgeOptions? options = null) =>
        new ConformanceJudge(subject, options ?? new JudgeOptions()).JudgeAsync(progress: null, CancellationToken.None);
}
