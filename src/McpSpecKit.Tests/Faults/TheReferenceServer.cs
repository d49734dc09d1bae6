using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Faults;

public sealed class TheReferenceServer
{
    [Fact]
    public async Task KeepsEveryClause()
    {
        await using var subject = EmbeddedServer.Reference();

        var report = await new ConformanceJudge(subject, new JudgeOptions()).JudgeAsync(progress: null, CancellationToken.None);

        Assert.All(report.Results.Where(result => result.Revision.Era is Era.Legacy), result => Assert.True(
            result.Verdict is Verdict.Passed or Verdict.Observed or Verdict.ToAttest,
            $"{result.Requirement} {result.Scenario} [{result.Transport}]: {result.Verdict}: {result.Message}"));
    }
}
