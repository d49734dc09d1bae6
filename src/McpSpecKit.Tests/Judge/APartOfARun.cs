using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Reference.Embedded;

namespace McpSpecKit.Tests.Judge;

public sealed class APartOfARun
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task HoldsWhatNoOtherHoldsAndTakesAsLong(int count)
    {
        await using var server = EmbeddedServer.Reference();
        var whole = RunPlan.For(server, new JudgeOptions(), FeatureCatalogue.Embedded);

        var parts = Enumerable.Range(1, count).Select(number => RunPlan.For(server, new JudgeOptions { Shard = new Shard(number, count) }, FeatureCatalogue.Embedded)).ToList();

        var own = parts.Select(part => part.Where(run => RunPlan.PhaseOf(run) is not RunPhase.Last).ToList()).ToList();
        Assert.Equal(Ids(whole.Where(run => RunPlan.PhaseOf(run) is not RunPhase.Last)), Ids(own.SelectMany(part => part)));
        Assert.All(parts, part => Assert.Equal(Ids(Looking(whole)), Ids(Looking(part))));
        Assert.Equal(ScenariosAlike.ByOpening(own.SelectMany(part => part)).Count(), own.Sum(part => ScenariosAlike.ByOpening(part).Count()));
        var times = own.ConvertAll(part => ScenariosAlike.ByOpening(part).Sum(alike => (20 * alike.Count) + ExpectedTime.Of(alike).TotalMilliseconds));
        Assert.True(times.Max() - times.Min() < 1000, string.Join(" ms, ", times));
    }

    private static IEnumerable<ScenarioRun> Looking(IEnumerable<ScenarioRun> runs) => runs.Where(run => RunPlan.PhaseOf(run) is RunPhase.Last);

    private static List<string> Ids(IEnumerable<ScenarioRun> runs) => [.. runs.Select(run => run.Id).Order(StringComparer.Ordinal)];
}
