using McpSpecKit.Judge;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>Servers whose mistake keeps nearly everything else from working: they are judged by the rules of the transport alone.</summary>
public sealed class AServerOverHttpSse
{
    [Fact]
    public Task ThatTakesNoPostIsCaught() => AssertCaughtAsync("The address for messages takes them", () => new TakesNoPosts());

    [Fact]
    public Task ThatMixesItsClientsUpIsCaught() => AssertCaughtAsync("Of two clients each gets its own answer", () => new AnswersTheNewest());

    [Fact]
    public Task ThatNamesItsEndpointOnceIsCaught() =>
        AssertCaughtAsync("Each client gets an endpoint event of its own", () => new NamesItsEndpointOnce());

    private static async Task AssertCaughtAsync(string scenario, Func<ServerBehaviour> behaviour)
    {
        await using var server = new EmbeddedServer("faulty", behaviour);
        var options = new JudgeOptions
        {
            Only = [scenario],
            Jobs = 1,
            Waits = new Waits(TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(20)),
        };

        var report = await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.Equal(Verdict.Failed, Assert.Single(report.Results).Verdict);
    }

    private sealed class TakesNoPosts : ServerBehaviour
    {
        public override bool TakesPosts => false;
    }

    private sealed class AnswersTheNewest : ServerBehaviour
    {
        public override TStream ChooseStream<TStream>(TStream own, IReadOnlyList<TStream> all) => all[^1];
    }

    private sealed class NamesItsEndpointOnce : ServerBehaviour
    {
        private int clients;

        public override IEnumerable<(string Type, string Data)> OpeningEvents(string address) =>
            Interlocked.Increment(ref clients) == 1 ? base.OpeningEvents(address) : [];
    }
}
