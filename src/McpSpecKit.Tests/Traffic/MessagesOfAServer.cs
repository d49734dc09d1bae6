using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Traffic;

public sealed class MessagesOfAServer
{
    private const string Answers = "each response of the server answers a request";
    private const string LogIsWanted = "each log message belongs to a request that names a level";
    private const string LogIsWithItsResponse = "each log message comes on the stream of its response";
    private const string LogIsDeclared = "each log message comes from a server that declares logging";
    private const string IsCovered = "each notification of the server belongs to a capability that it declared";
    private const string Acknowledged = """{"jsonrpc":"2.0","method":"notifications/subscriptions/acknowledged","params":{}}""";
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
    public void RefuseWhatWasAsked() => Assert.Equal([true, false], Legacy().Ask(1, "ping").Refuse(1).Refuse(2).Keeps(Answers));

    [Fact]
    public void AreNotJudgedWhereNobodyKnowsWhatTheyAnswer() => Assert.Empty(Legacy().Try().Answer(2).Keeps(Answers));

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
    public void LogForARequestThatIsRefused() => Assert.Equal(
        [true, false],
        Modern(Transport.StreamableHttp)
            .Ask(1, "tools/call", WithLevel).Hear(Log, "POST #1").Refuse(1, "POST #1")
            .Ask(2, "tools/call").Hear(Log, "POST #2").Refuse(2, "POST #2")
            .Keeps(LogIsWanted));

    [Fact]
    public void LogForARequestThatIsOpen() =>
        Assert.Equal([true], Modern(Transport.StreamableHttp).Ask(1, "tools/call", WithLevel).Ask(2, "ping").Hear(Log, "POST #1").Keeps(LogIsWanted));

    [Fact]
    public void LogOverStdioForWhateverRequestNamesALevel() =>
        Assert.Equal([true], Modern().Ask(1, "tools/call", WithLevel).Ask(2, "ping").Answer(2).Hear(Log).Keeps(LogIsWanted));

    [Fact]
    public void AreNamedWhereTheyLogUnasked() => Assert.Equal(Log, Modern().Ask(1, "ping").Answer(1).Hear(Log).HeldAgainst(LogIsWanted)[0].Flaw);

    [Fact]
    public void LogWhatTheyLikeInTheLegacyEra() => Assert.Empty(Legacy().Ask(1, "ping").Hear(Log).Keeps(LogIsWanted));

    [Fact]
    public void LogWhatNobodyCanTellToBeUnasked() => Assert.Empty(Modern().Try().Hear(Log).Keeps(LogIsWanted));

    [Fact]
    public void LogOnTheStreamOfASubscriptionByAnotherRule()
    {
        Assert.Empty(Modern(Transport.StreamableHttp).Hear(Acknowledged, "POST #1").Hear(Log, "POST #1").Keeps(LogIsWanted));
        Assert.Equal([false], Modern().Hear(Acknowledged).Hear(Log).Keeps(LogIsWanted));
    }

    [Fact]
    public void LogNothingOnTheStreamOfASubscription()
    {
        var script = Modern(Transport.StreamableHttp).Hear(Acknowledged, "POST #1").Hear(Log, "POST #1").Hear(Log, "POST #2");

        Assert.Equal([false, true], script.Keeps(LogIsWithItsResponse));
    }

    [Fact]
    public void LogWhereTheyLikeOverStdioAndInTheLegacyEra()
    {
        Assert.Empty(Modern().Hear(Acknowledged).Hear(Log).Keeps(LogIsWithItsResponse));
        Assert.Empty(Legacy(Transport.StreamableHttp).Hear(Acknowledged).Hear(Log).Keeps(LogIsWithItsResponse));
    }

    [Theory]
    [InlineData("""{"logging":{}}""", true)]
    [InlineData("""{"tools":{}}""", false)]
    public void LogWhereTheServerDeclaresIt(string capabilities, bool keeps)
    {
        Assert.Equal([keeps], Modern().Declare(capabilities).Hear(Acknowledged).Hear(Log).Keeps(LogIsDeclared));
        Assert.Empty(Legacy().Declare(capabilities).Hear(Log).Keeps(LogIsDeclared));
    }

    [Fact]
    public void LogWithoutADeclarationWhereNoneIsKnown() => Assert.Empty(Modern().Hear(Log).Keeps(LogIsDeclared));

    [Theory]
    [InlineData("notifications/message", true)]
    [InlineData("notifications/resources/list_changed", true)]
    [InlineData("notifications/resources/updated", false)]
    [InlineData("notifications/tools/list_changed", false)]
    [InlineData("notifications/prompts/list_changed", false)]
    public void TellInTheLegacyEraWhatTheHandshakeDeclared(string method, bool keeps)
    {
        const string declared = """{"capabilities":{"logging":{},"resources":{"listChanged":true},"tools":{"listChanged":false},"prompts":{"listChanged":null}}}""";

        Assert.Equal([keeps], Legacy().Ask(1, "ping").Answer(1).Ask(2, "initialize").Answer(2, declared).HearNotification(method).Keeps(IsCovered));
        Assert.Empty(Modern().Ask(2, "initialize").Answer(2, declared).HearNotification(method).Keeps(IsCovered));
        Assert.Empty(Legacy().Ask(2, "initialize").HearNotification(method).Keeps(IsCovered));
    }

    [Fact]
    public void TellOfProgressWithoutACapability() =>
        Assert.Empty(Legacy().Ask(1, "initialize").Answer(1).Progress("1", "1").Keeps(IsCovered));

    private static TrafficScript Legacy(Transport transport = Transport.Stdio) => new("2025-06-18", transport);

    private static TrafficScript Modern(Transport transport = Transport.Stdio) => new("2026-07-28", transport);
}
