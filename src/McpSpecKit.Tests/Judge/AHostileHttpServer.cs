using System.Diagnostics;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>Whatever a server does with its connections, the run ends in time and says what happened.</summary>
public sealed class AHostileHttpServer
{
    private const string TooLong = "longer than 1048576 bytes";
    private const string Silent = "no answer within";
    private const string ChunkedEvents = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    private const long Endless = long.MaxValue;
    private static readonly TimeSpan SlowByte = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<string, (Func<RawExchange, Task> Answer, string Said)> Kinds = new()
    {
        ["an endless body"] = (http => SayAsync(http, RawExchange.Json, " ", Endless), TooLong),
        ["a body of 100 MB"] = (http => SayAsync(http, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n", "x", 100_000_000), TooLong),
        ["an event of 100 MB"] = (http => SayAsync(http, $"{RawExchange.Events}data: ", "x", 100_000_000), TooLong),
        ["endless comments"] = (http => SayAsync(http, RawExchange.Events, ": x\n\n", Endless), TooLong),
        ["a million events"] = (http => SayAsync(http, RawExchange.Events, "data: {}\n\n", 1_000_000), ""),
        ["endless headers"] = (http => SayAsync(http, "HTTP/1.1 200 OK\r\n", "X-A: b\r\n", Endless), "cannot be reached"),
        ["endless interim answers"] = (http => SayAsync(http, "", "HTTP/1.1 103 Early Hints\r\n\r\n", Endless), "to initialize came"),
        ["slow bytes"] = (http => http.DripAsync($"{RawExchange.Json}{http.Answer}", SlowByte), Silent),
        ["slow events"] = (http => http.DripAsync($"{RawExchange.Events}data: {http.Answer}\n\n", SlowByte), Silent),
        ["a break in an event"] = (http => http.WriteAsync($"{ChunkedEvents}fff\r\ndata: {http.Answer[..10]}"), "the stream broke"),
        // A reset may overtake what was sent before it: how far the client came is open.
        ["a reset in an event"] = (ResetAsync, "to initialize came"),
        ["gzip that nobody asked for"] = (http => http.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\u001f\u0008a"), "encoded as gzip"),
        ["events in gzip"] = (http => http.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\u001f\u0008a"), "encoded as gzip"),
        ["no content"] = (http => http.WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"), "HTTP status 204 without a response"),
        ["switched protocols"] = (http => http.WriteAsync("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"), "HTTP status 101"),
        ["nothing at all"] = (_ => Task.CompletedTask, "cannot be reached"),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task IsToldInTimeWhatItDid(string kind)
    {
        await using var server = new RawServer(Kinds[kind].Answer);
        var start = Stopwatch.GetTimestamp();

        var report = await JudgeAsync(server);

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Bound);
        var failure = report.Survey[0].Failure ?? "";
        Assert.True(failure.Contains(Kinds[kind].Said, StringComparison.Ordinal), failure);
        Assert.All(report.Results, result => Assert.Equal(Verdict.CouldNotRun, result.Verdict));
    }

    [Fact]
    public async Task IsNotFollowedToAnotherPort()
    {
        await using var elsewhere = new RawServer(http => http.AnswerAsync());
        await using var server = new RawServer(http =>
            http.WriteAsync($"HTTP/1.1 307 Temporary Redirect\r\nLocation: {elsewhere.Url}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));

        var report = await JudgeAsync(server);

        Assert.Contains($"HTTP status 307, a redirection to «{elsewhere.Url}»", report.Survey[0].Failure, StringComparison.Ordinal);
        Assert.Equal(0, elsewhere.Connections);
    }

    [Theory]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + RawExchange.Json, "", "")]
    [InlineData(RawExchange.Events, "data: ", "\n\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: TEXT/Event-Stream; charset=UTF-8\r\nConnection: close\r\n\r\n", "data: ", "\n\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: Identity\r\nConnection: close\r\n\r\n", "data: ", "\n\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: APPLICATION/JSON;charset=utf-8\r\nContent-Encoding: identity\r\nConnection: close\r\n\r\n", "", "")]
    [InlineData(RawExchange.Events, "\u00ef\u00bb\u00bf: hello\r\n\r\nid: 1\r\ndata:", "\r\n\r\n")]
    public async Task IsUnderstoodWhenItOnlyWritesByteAfterByte(string head, string before, string after)
    {
        await using var server = new RawServer(http => http.Answer.Length == 0
            ? http.AnswerAsync()
            : http.DripAsync($"{head}{before.Replace("\u00ef\u00bb\u00bf", "\ufeff", StringComparison.Ordinal)}{http.Answer}{after}", TimeSpan.Zero));

        var report = await JudgeAsync(server);

        Assert.Null(report.Survey[0].Failure);
        Assert.All(report.Results, result => Assert.Equal(Verdict.Passed, result.Verdict));
    }

    private static async Task SayAsync(RawExchange http, string head, string text, long times)
    {
        await http.WriteAsync(head);
        await http.RepeatAsync(text, times);
    }

    private static async Task ResetAsync(RawExchange http)
    {
        await http.WriteAsync($"{RawExchange.Events}data: {http.Answer[..10]}");
        http.Reset();
    }

    private static async Task<RunReport> JudgeAsync(RawServer server)
    {
        var waits = new Waits(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50));
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], waits);
        var options = new JudgeOptions { Waits = waits, Only = ["LC-011"] };
        return await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);
    }
}
