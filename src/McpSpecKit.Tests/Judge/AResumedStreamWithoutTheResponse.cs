using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Tests.Judge.Variants;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AResumedStreamWithoutTheResponse
{
    [Theory]
    [InlineData("HT-058", Verdict.NotApplicable)]
    [InlineData("HT-060", Verdict.Observed)]
    public async Task IsGivenUpOnceALaterCallIsAnswered(string requirement, Verdict verdict)
    {
        await using var server = new EmbeddedServer("forgets broken streams", () => new ForgetsBrokenStreams());
        var options = new JudgeOptions
        {
            Only = [requirement],
            Revisions = [Revision.LatestLegacy],
            Waits = new Waits(TimeSpan.FromSeconds(60), TimeSpan.FromMilliseconds(50)),
        };

        var report = await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);

        var result = Assert.Single(report.Results);
        Assert.Equal(verdict, result.Verdict);
        Assert.True(result.Duration < TimeSpan.FromSeconds(30), $"It took {result.Duration}.");
    }
}
