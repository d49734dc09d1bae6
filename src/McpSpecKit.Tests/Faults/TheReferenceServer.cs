using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Faults;

public sealed class TheReferenceServer
{
    [Fact]
    public async Task KeepsEveryClauseInBothEras()
    {
        await using var subject = EmbeddedServer.Reference();

        var report = await JudgeAsync(subject);

        AssertNothingIsBroken(report);
        Assert.All(report.Results.Where(result => result.Revision.Era is Era.Legacy), result => Assert.True(IsKept(result), Describe(result)));
    }

    [Theory]
    [InlineData(Era.Legacy)]
    [InlineData(Era.Modern)]
    public async Task KeepsEveryClauseOfOneEraAlone(Era era)
    {
        IReadOnlyList<Revision> spoken = [.. Revision.All.Where(revision => revision.Era == era)];
        await using var subject = new EmbeddedServer("reference", () => new ServerBehaviour(new ServerOptions { Revisions = spoken }));

        var report = await JudgeAsync(subject);

        AssertNothingIsBroken(report);
        Assert.All(report.Survey, endpoint => Assert.Equal(spoken, endpoint.Revisions.Where(found => found.Speaks).Select(found => found.Revision)));
        Assert.All(report.Results.Where(result => result.Revision.Era != era), result => Assert.True(
            result.Verdict is Verdict.NotApplicable or Verdict.ToAttest, Describe(result)));
        Assert.Contains(report.Results, result => result.Revision.Era == era && result.Verdict is Verdict.Passed);
    }

    private static Task<RunReport> JudgeAsync(EmbeddedServer subject) =>
        new ConformanceJudge(subject, new JudgeOptions()).JudgeAsync(progress: null, CancellationToken.None);

    private static void AssertNothingIsBroken(RunReport report) =>
        Assert.All(report.Results, result => Assert.True(IsKept(result) || result.Verdict is Verdict.NotApplicable, Describe(result)));

    private static bool IsKept(ScenarioResult result) => result.Verdict is Verdict.Passed or Verdict.Observed or Verdict.ToAttest;

    private static string Describe(ScenarioResult result) =>
        $"{result.Requirement} {result.Scenario} [{result.Transport}]: {result.Verdict}: {result.Message}";
}
