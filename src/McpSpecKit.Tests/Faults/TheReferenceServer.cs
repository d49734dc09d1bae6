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
        var reached = report.Results.Where(result => result.Revision.Era is Era.Legacy && !IsForServersWithoutSessions(result));
        Assert.All(reached, result => Assert.True(IsKept(result), Describe(result)));
    }

    [Fact]
    public async Task KeepsTheClausesForServersWithoutSessions()
    {
        await using var subject = new EmbeddedServer("reference", () => new WithoutSessions()) { FreshHostPerConnection = true };

        var report = await JudgeAsync(subject, "without a session");

        Assert.NotEmpty(report.Results);
        Assert.All(report.Results, result => Assert.Equal(Verdict.Passed, result.Verdict));
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

    private static Task<RunReport> JudgeAsync(EmbeddedServer subject, params string[] only) =>
        new ConformanceJudge(subject, new JudgeOptions { Only = only }).JudgeAsync(progress: null, CancellationToken.None);

    private static void AssertNothingIsBroken(RunReport report) =>
        Assert.All(report.Results, result => Assert.True(IsKept(result) || result.Verdict is Verdict.NotApplicable, Describe(result)));

    private static bool IsForServersWithoutSessions(ScenarioResult result) =>
        result.Scenario.StartsWith("Without a session", StringComparison.Ordinal);

    private static bool IsKept(ScenarioResult result) => result.Verdict is Verdict.Passed or Verdict.Observed or Verdict.ToAttest;

    private static string Describe(ScenarioResult result) =>
        $"{result.Requirement} {result.Scenario} [{result.Transport}]: {result.Verdict}: {result.Message}";

    private sealed class WithoutSessions : ServerBehaviour
    {
        public override bool AssignsSessions => false;
    }
}
