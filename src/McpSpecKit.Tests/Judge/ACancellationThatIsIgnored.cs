using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Tests.Judge.Variants;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class ACancellationThatIsIgnored
{
    [Fact]
    public async Task IsNoticedThoughTheServerIsSlowerThanItsTool()
    {
        var results = await JudgeAsync(() => new IgnoresCancellationsAndAnswersPingsLate(TimeSpan.FromMilliseconds(600)));

        Assert.All(results, result => Assert.Equal((Verdict.Warned, "nothing more for a request that was cancelled"), (result.Verdict, result.Expected)));
    }

    [Fact]
    public async Task CannotBeToldWhereTheCallIsDoneEachTime()
    {
        var results = await JudgeAsync(() => new IgnoresCancellationsAndAnswersPingsLate(pause: null));

        Assert.All(results, result =>
        {
            Assert.Equal(Verdict.NotApplicable, result.Verdict);
            Assert.StartsWith("The tool test_slow was done before it could be stopped; name a slower one", result.Message, StringComparison.Ordinal);
        });
    }

    private static async Task<IReadOnlyList<ScenarioResult>> JudgeAsync(Func<IgnoresCancellationsAndAnswersPingsLate> behaviour)
    {
        await using var server = new EmbeddedServer("ignores cancellations", behaviour);
        var options = new JudgeOptions
        {
            Only = ["PT-004"],
            Revisions = [Revision.LatestLegacy],
            Waits = new Waits(TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(20)),
        };
        var report = await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);
        Assert.NotEmpty(report.Results);
        return report.Results;
    }
}
