namespace McpSpecKit.Tests.Traffic;

public sealed class RequestsOfAServer
{
    private const string TokenIsUnique = "each progress token of the server belongs to one open request";
    private const string TokenHasAType = "each progress token of the server is a string or an integer";
    private const string IdIsNew = "each request of the server has an id of its own";
    private const string IsDeclared = "each request of the server needs a capability that the client declared";
    private const string AreNone = "no message of the server is a request";
    private const string CancelsItsOwn = "each cancellation of the server names an open request of its own";
    private const string Token = """{"_meta":{"progressToken":7}}""";

    [Fact]
    public void ShareNoTokenWhileTheyAreOpen() =>
        Assert.Equal([true, false], Legacy().HearRequest(1, "ping", Token).HearRequest(2, "ping", Token).Keeps(TokenIsUnique));

    [Fact]
    public void MayHaveTheTokenOfOneThatIsAnswered() =>
        Assert.Equal([true, true], Legacy().HearRequest(1, "ping", Token).Reply(1).HearRequest(2, "ping", Token).Keeps(TokenIsUnique));

    [Fact]
    public void KeepTheirTokenWhereTheyComeAgain() =>
        Assert.Equal([true, true], Legacy().HearRequest(1, "ping", Token).HearRequest(1, "ping", Token).Keeps(TokenIsUnique));

    [Fact]
    public void HaveTokensThatDiffer() => Assert.Equal(
        [true, true], Legacy().HearRequest(1, "ping", Token).HearRequest(2, "ping", Token.Replace('7', '8')).HearRequest(3, "ping").Keeps(TokenIsUnique));

    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("1.5", false)]
    [InlineData("1e400", true)]
    [InlineData("null", false)]
    [InlineData("true", false)]
    public void HaveTokensThatAreTextsOrIntegers(string token, bool keeps)
    {
        Assert.Equal([keeps], Legacy().HearRequest(1, "ping", $$$"""{"_meta":{"progressToken":{{{token}}}}}""").Keeps(TokenHasAType));
        Assert.Equal([keeps], Legacy().Progress(token, "1").Keeps(TokenHasAType));
    }

    [Fact]
    public void NeedNoToken() =>
        Assert.Empty(Legacy().HearRequest(1, "ping").HearNotification("notifications/message", """{"progressToken":null}""").Answer(1).Keeps(TokenHasAType));

    [Fact]
    public void HaveIdsOfTheirOwn() =>
        Assert.Equal([false, false, true], Legacy().HearRequest(1, "ping").HearRequest(1, "roots/list").HearRequest(2, "ping").Keeps(IdIsNew));

    [Fact]
    public void KeepTheirIdWhereTheyComeAgain() => Assert.Equal([true, true], Legacy().HearRequest(1, "ping").HearRequest(1, "ping").Keeps(IdIsNew));

    [Theory]
    [InlineData("sampling/createMessage", "sampling")]
    [InlineData("roots/list", "roots")]
    [InlineData("elicitation/create", "elicitation")]
    public void NeedACapabilityOfTheClient(string method, string capability)
    {
        var declared = $$$$"""{"capabilities":{"{{{{capability}}}}":{}}}""";

        Assert.Equal([true], Legacy().Ask(1, "ping").Ask(2, "initialize", declared).HearRequest(1, method).HearRequest(2, "ping").Keeps(IsDeclared));
        Assert.Equal([false], Legacy().Ask(1, "initialize", """{"capabilities":{"other":{}}}""").HearRequest(1, method).Keeps(IsDeclared));
        Assert.Empty(Legacy().Ask(1, "ping", declared).HearRequest(1, method).Keeps(IsDeclared));
    }

    [Fact]
    public void AreNotSentInTheModernEra()
    {
        Assert.Equal([false, true], Modern().HearRequest(1, "ping").HearNotification("notifications/message").Keeps(AreNone));
        Assert.Empty(Legacy().HearRequest(1, "ping").Keeps(AreNone));
    }

    [Fact]
    public void AreNoneWhereANotificationHasAnIdByMistake()
    {
        Assert.Equal([true], Modern().HearRequest(1, "notifications/message").Keeps(AreNone));
        Assert.Empty(Legacy().HearRequest(1, "notifications/message").Keeps(IdIsNew));
    }

    [Theory]
    [InlineData("""{"requestId":1}""", true)]
    [InlineData("""{"requestId":2}""", false)]
    [InlineData("""{"requestId":{}}""", false)]
    public void AreCancelledByTheirId(string parameters, bool keeps)
    {
        Assert.Equal([keeps], Legacy().HearRequest(1, "ping").HearNotification("notifications/cancelled", parameters).Keeps(CancelsItsOwn));
        Assert.Empty(Modern().HearRequest(1, "ping").HearNotification("notifications/cancelled", parameters).Keeps(CancelsItsOwn));
        Assert.Empty(Legacy().HearRequest(1, "ping").HearNotification("notifications/message", parameters).Keeps(CancelsItsOwn));
    }

    [Fact]
    public void AreNotMeantByACancellationThatNamesNone() => Assert.Empty(Legacy().HearNotification("notifications/cancelled").Keeps(CancelsItsOwn));

    private static TrafficScript Legacy() => new("2025-06-18");

    private static TrafficScript Modern() => new("2026-07-28");
}
