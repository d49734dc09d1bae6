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

    private static TrafficScript Call() => new TrafficScript("2025-06-18").Ask(1, "tools/call", Token);

    private static void AssertKept(int count, IReadOnlyList<TrafficFinding> findings)
    {
        Assert.Equal(count, findings.Count);
        Assert.All(findings, finding => Assert.Null(finding.Flaw));
    }

    private static void AssertBroken(IReadOnlyList<TrafficFinding> findings) => Assert.NotNull(findings[^1].Flaw);
}
