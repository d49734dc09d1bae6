using CsCheck;
using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Fuzzing;

public sealed class WhateverAServerSays
{
    private const string Garbage = "HTTP/1.1 200 OK\r\n\r\n";

    // Nothing that these servers write is an answer, so that there is nothing to wait for.
    private static readonly Waits Impatient = new(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(10));

    [Fact]
    public Task OnAnyTransportTheKitTakesNoBlame() => Gen.Select(Fuzz.Mutations, Selection.Of(Party.Server)).HoldsAsync(
        few: 10,
        async given =>
        {
            var (mutation, options) = given;
            await using var server = new EmbeddedServer("spoiled", () => new SpoiledServer(mutation));
            await Fuzz.JudgeAsync(new ConformanceJudge(server, options));
        });

    [Fact]
    public Task InBytesThatAreNoMessagesNothingIsKept() => Gen.Select(Gen.Byte.Array[0, 200].Array[0, 3], Selection.Of(Party.Server)).HoldsAsync(
        few: 5,
        async given =>
        {
            var (answers, options) = given;
            await using var server = new ScriptedServer(() => ScriptedProcess.OfBytes(_ => answers));
            var report = await Fuzz.JudgeAsync(new ConformanceJudge(server, options with { Only = [], Waits = Impatient }));
            Assert.DoesNotContain(report.Results, result => result.Verdict is Verdict.Passed);
            Assert.NotEqual(ExitCode.Conforming, report.ExitCode);
        });

    [Fact]
    public Task AsAnAnswerOfHttpTheKitTakesNoBlame() => Gen.Select(Answers, Fuzz.Mutations, Selection.Of(Party.Server, Transport.StreamableHttp)).HoldsAsync(
        few: 60,
        async given =>
        {
            var (answer, mutation, options) = given;
            await using var server = new RawServer(http => http.WriteAsync(answer.Head + mutation.WriteText(http.Answer) + answer.Tail));
            await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], options.Waits);
            await Fuzz.JudgeAsync(new ConformanceJudge(subject, options));
        });

    private static Gen<(string Head, string Tail)> Answers =>
        from status in Gen.OneOf("HTTP/1.1 200 OK", "HTTP/1.1 202 Accepted", "HTTP/1.1 400 Bad", "HTTP/1.1 404", "HTTP/1.0 500 x", "HTTP/1.1 999 ?", "HTTP/2 200", "", "\0")
        from type in Gen.OneOf("application/json", "text/event-stream", "TEXT/HTML", "application/json; charset=utf-16", ";", "")
        from more in Gen.OneOf("", "Mcp-Session-Id: a b\r\n", "Mcp-Session-Id: \u00e9\r\n", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "Content-Length: -1\r\n", "Location: /\r\n", "X: \r\n Y\r\n")
        from body in Gen.OneOf("", "data: ", "id: 1\nretry: 99999999999\ndata: ", "event: x\ndata: ", "5\r\n", Garbage)
        from tail in Gen.OneOf("", "\n\n", "\r\r", "\r\n0\r\n\r\n", Garbage)
        select ($"{status}\r\nContent-Type: {type}\r\n{more}Connection: close\r\n\r\n{body}", tail);
}
