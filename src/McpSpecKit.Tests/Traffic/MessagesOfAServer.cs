using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Traffic;

public sealed class MessagesOfAServer
{
    private const string Answers = "each response of the server answers a request";
    private const string LogIsWanted = "each log message belongs to a request that names a level";
    private const string KeysDiffer = "each question of a result has a key of its own";
    private const string Log = """{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"x"}}""";
    private const string WithLevel = """{"_meta":{"io.modelcontextprotocol/logLevel":"info"}}""";

    [Fact]
    public void AnswerWhatWasAsked() => Assert.Null(Assert.Single(Legacy().Ask(1, "ping").Answer(1).HeldAgainst(Answers)).Flaw);

    [Fact]
    public void AnswerNothingElse() => Assert.NotNull(Assert.Single(Legacy().Ask(1, "ping").Answer(2).HeldAgainst(Answers)).Flaw);

    [Fact]
    public void MayRefuseAnHttpRequestWithoutAnId() => Assert.Empty(
        Legacy(Transport.StreamableHttp).Hear("""{"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"no"}}""", "POST #1").HeldAgainst(Answers));

    [Fact]
    public void RefuseNothingWithoutAnIdOverStdio() => Assert.NotNull(Assert.Single(
        Legacy().Hear("""{"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"no"}}""").HeldAgainst(Answers)).Flaw);

    [Fact]
    public void LogForARequestThatNamesALevel() =>
        Assert.All(Modern().Ask(1, "tools/call", WithLevel).Hear(Log).Answer(1).HeldAgainst(LogIsWanted), finding => Assert.Null(finding.Flaw));

    [Fact]
    public void LogForNoOther() =>
        Assert.Contains(Modern().Ask(1, "tools/call").Hear(Log).Answer(1).HeldAgainst(LogIsWanted), finding => finding.Flaw is not null);

    [Fact]
    public void LogOnTheStreamOfTheRequestAlone() => Assert.Contains(
        Modern(Transport.StreamableHttp)
            .Ask(1, "tools/call", WithLevel).Answer(1, lane: "POST #1")
            .Ask(2, "tools/call").Hear(Log, "POST #2").Answer(2, lane: "POST #2")
            .HeldAgainst(LogIsWanted),
        finding => finding.Flaw is not null);

    [Fact]
    public void AskEachQuestionUnderAKeyOfItsOwn() => Assert.Contains(
        Modern().Ask(1, "tools/call")
            .Answer(1, """{"resultType":"input_required","inputRequests":{"a":{"method":"roots/list"},"a":{"method":"roots/list"}}}""")
            .HeldAgainst(KeysDiffer),
        finding => finding.Flaw is not null);

    private static TrafficScript Legacy(Transport transport = Transport.Stdio) => new("2025-06-18", transport);

    private static TrafficScript Modern(Transport transport = Transport.Stdio) => new("2026-07-28", transport);
}
