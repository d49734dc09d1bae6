using McpSpecKit.Steps.Conversations.Traffic;

namespace McpSpecKit.Tests.Traffic;

public sealed class ProgressOfAServer
{
    private const string Token = """{"_meta":{"progressToken":1}}""";
    private const string IsKnown = "each progress notification of the server has a token that the client gave";
    private const string Grows = "each progress notification of the server goes beyond the one before it";
    private const string Ends = "no progress notification of the server follows the answer to its request";

    [Fact]
    public void MayRepeatTheTokenOfACall() => AssertKept(2, Call().Progress("1", "0.5").Progress("1", "1").HeldAgainst(IsKnown));

    [Fact]
    public void TurnsNoNumberIntoText() => AssertBroken(Call().Progress("\"1\"", "1").HeldAgainst(IsKnown));

    [Fact]
    public void MakesUpNoToken() => AssertBroken(Call().Progress("2", "1").HeldAgainst(IsKnown));

    [Fact]
    public void IsNotJudgedWhereNobodyKnowsWhatWasSent() => Assert.Empty(Call().Try().Progress("2", "1").HeldAgainst(IsKnown));

    [Fact]
    public void DoesNotStandStill() => AssertBroken(Call().Progress("1", "1").Progress("1", "1.0").HeldAgainst(Grows));

    [Fact]
    public void MayBeDeliveredAgainOnAnotherStream() =>
        AssertKept(3, Call().Progress("1", "1", "POST #1").Progress("1", "2", "POST #1").Progress("1", "1", "GET #1").HeldAgainst(Grows));

    [Fact]
    public void IsNotComparedBetweenCallsOfTheSameToken() =>
        Assert.Empty(Call().Progress("1", "5").Answer(1).Ask(2, "tools/call", Token).Progress("1", "1").HeldAgainst(Grows));

    [Fact]
    public void EndsWithTheAnswer() => AssertBroken(Call().Answer(1).Progress("1", "9").HeldAgainst(Ends));

    [Fact]
    public void MayComeLaterThanTheAnswerOnAnotherStream() =>
        AssertKept(1, Call().Answer(1, lane: "POST #1").Progress("1", "9", "GET #1").HeldAgainst(Ends));

    [Fact]
    public void MayGoOnForAnotherCallOfTheSameToken() =>
        AssertKept(1, Call().Answer(1).Ask(2, "tools/call", Token).Progress("1", "1").HeldAgainst(Ends));

    [Fact]
    public void HasAToken() => Assert.Equal([false], Call().HearNotification("notifications/progress").Keeps(IsKnown));

    [Fact]
    public void MayGoOnFromWhereItFellTo() =>
        Assert.Equal([true, false, true], Call().Progress("1", "5").Progress("1", "3").Progress("1", "4").Keeps(Grows));

    [Fact]
    public void IsNotComparedWhereItIsNoNumber() =>
        Assert.Equal([true, true], Call().Progress("1", "1").Progress("1", "\"half\"").Progress("1", "2").Keeps(Grows));

    [Fact]
    public void SaysWhatItStoodAt() => Assert.EndsWith("} after 7", Call().Progress("1", "7").Progress("1", "6").HeldAgainst(Grows)[1].Flaw, StringComparison.Ordinal);

    [Fact]
    public void IsComparedUnderEachTokenByItself() => Assert.Equal(
        [true, true, true],
        Call().Ask(2, "tools/call", """{"_meta":{"progressToken":2}}""").Progress("1", "5").Progress("2", "1").Progress("1", "6").Keeps(Grows));

    [Fact]
    public void EndsWithARefusalToo() => AssertBroken(Call().Refuse(1).Progress("1", "9").HeldAgainst(Ends));

    [Fact]
    public void MayComeBeforeTheAnswer() => Assert.Equal([true], Call().Progress("1", "9").Answer(1).Keeps(Ends));

    [Fact]
    public void EndsWithTheFirstOfTwoAnswers() => Assert.Equal(
        [false], Call().Answer(1, lane: "POST #1").Answer(1, lane: "GET #1").Progress("1", "9", "POST #1").Keeps(Ends));

    [Fact]
    public void EndsWithTheFirstOfTwoRefusals() => Assert.Equal(
        [false], Call().Refuse(1, "POST #1").Refuse(1, "GET #1").Progress("1", "9", "POST #1").Keeps(Ends));

    [Fact]
    public void IsNamedWhereItFollowsTheAnswer() =>
        Assert.EndsWith("} after the answer", Call().Answer(1).Progress("1", "9").HeldAgainst(Ends)[0].Flaw, StringComparison.Ordinal);

    [Fact]
    public void OfNobodyFollowsNoAnswer() => Assert.Empty(Call().Answer(1).Progress("2", "9").HearNotification("notifications/progress").Keeps(Ends));

    private static TrafficScript Call() => new TrafficScript("2025-06-18").Ask(1, "tools/call", Token);

    private static void AssertKept(int count, IReadOnlyList<TrafficFinding> findings)
    {
        Assert.Equal(count, findings.Count);
        Assert.All(findings, finding => Assert.Null(finding.Flaw));
    }

    private static void AssertBroken(IReadOnlyList<TrafficFinding> findings) => Assert.NotNull(findings[^1].Flaw);
}
