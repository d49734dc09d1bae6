using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Traffic;

namespace McpSpecKit.Tests.Traffic;

public sealed class TheRulesForTraffic
{
    private static readonly Revision Revision = Revision.Parse("2025-06-18");
    private static readonly ITrafficRule Answers = TrafficRules.Find("each response of the server answers a request")!;

    [Fact]
    public void SayWhatTheyAreAboutAndWhatTheyExpect() => Assert.All(TrafficRules.All, rule =>
    {
        Assert.NotEmpty(rule.Subject);
        Assert.NotEmpty(rule.Expected);
    });

    [Fact]
    public void AreFoundByTheirPhraseAlone()
    {
        Assert.All(TrafficRules.All, rule => Assert.Same(rule, TrafficRules.Find(rule.Phrase)));
        Assert.Null(TrafficRules.Find("each response is friendly"));
    }

    [Fact]
    public void AreCountedByWhatTheyWereHeldAgainst()
    {
        var ledger = new TrafficLedger();

        ledger.Record(Unasked(1, 2).Scene, "One");
        ledger.Record(Unasked(3).Scene, "Two");

        Assert.Equal(3, ledger.Examined(Revision, Answers));
        Assert.Equal(0, ledger.Examined(Revision.LatestLegacy, Answers));
        Assert.Empty(ledger.Flaws(Revision.LatestLegacy, Answers));
    }

    [Fact]
    public void JudgeNoAnswerWhereOneOfTheConnectionsIsNotKnown()
    {
        var (known, tried) = (Unasked(1).Scene, new TrafficScript(Revision.Name).Try().Scene);

        Assert.Empty(Answers.Examine(known with { Connections = [.. known.Connections, .. tried.Connections] }));
    }

    [Fact]
    public void RememberWhereAFlawWasSeenFirst()
    {
        var ledger = new TrafficLedger();

        ledger.Record(Unasked(1).Scene, "One");
        ledger.Record(Unasked(1).Scene, "Two");

        Assert.Equal("""{"jsonrpc":"2.0","id":1,"result":{}} (seen in «One»)""", Assert.Single(ledger.Flaws(Revision, Answers)).ToString());
    }

    [Fact]
    public void TellTheFlawsInAStableOrder()
    {
        var ledger = new TrafficLedger();

        ledger.Record(Unasked(3, 1, 2).Scene, "One");

        Assert.Equal(["1", "2", "3"], ledger.Flaws(Revision, Answers).Select(flaw => $"{flaw.Got[22]}"));
    }

    [Fact]
    public void KeepFewFlawsOfAFlood()
    {
        var ledger = new TrafficLedger();

        ledger.Record(Unasked([.. Enumerable.Range(1, 30)]).Scene, "One");

        Assert.Equal(30, ledger.Examined(Revision, Answers));
        Assert.Equal(20, ledger.Flaws(Revision, Answers).Count);
    }

    [Theory]
    [InlineData(300, 300)]
    [InlineData(301, 301)]
    [InlineData(999, 301)]
    public void CutALongFlaw(int length, int left)
    {
        var connection = new TrafficConnection(new(TimeProvider.System), []);

        var flaw = TrafficFinding.On(connection, holds: false, new string('x', length)).Flaw!;

        Assert.Equal(left, flaw.Length);
        Assert.Equal(length > 300, flaw.EndsWith('…'));
    }

    private static TrafficScript Unasked(params int[] ids) => ids.Aggregate(new TrafficScript(Revision.Name), (script, id) => script.Answer(id));
}
