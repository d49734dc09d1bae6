using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Faults.Clients;

public sealed class TheReferenceClient
{
    [Fact]
    public async Task KeepsEveryClauseInBothEras()
    {
        await using var subject = EmbeddedClient.Reference();

        var report = await JudgeAsync(subject);

        Assert.NotEmpty(report.Results);
        Assert.All(report.Results, result => Assert.True(IsKept(result), Describe(result)));
    }

    [Theory]
    [InlineData(Era.Legacy)]
    [InlineData(Era.Modern)]
    public async Task KeepsEveryClauseOfOneEraAlone(Era era)
    {
        IReadOnlyList<Revision> spoken = [.. Revision.All.Where(revision => revision.Era == era)];
        await using var subject = new EmbeddedClient("reference", () => new ClientBehaviour(new ClientOptions { Revisions = spoken }));

        var report = await JudgeAsync(subject);

        Assert.All(report.Results, result => Assert.True(IsKept(result) || result.Verdict is Verdict.NotApplicable, Describe(result)));
        Assert.Contains(report.Results, result => result.Revision.Era == era && result.Verdict is Verdict.Passed);
        Assert.All(report.Survey, endpoint => Assert.Equal(spoken, endpoint.Revisions.Where(found => found.Speaks).Select(found => found.Revision)));
    }

    private static Task<RunReport> JudgeAsync(EmbeddedClient subject) =>
        new ConformanceJudge(subject, new JudgeOptions { Jobs = JudgeOptions.EmbeddedJobs }).JudgeAsync(progress: null, CancellationToken.None);

    /// <summary>
    /// Over HTTP, a modern client cancels by the end of a stream, and names no request; a client of both eras is none of the modern one alone;
    /// and HTTP+SSE is of the legacy era.
    /// </summary>
    private static bool IsKept(ScenarioResult result) =>
        result.Verdict is Verdict.Passed or Verdict.Observed or Verdict.ToAttest || result is { Requirement: "PT-013" or "VN-027", Verdict: Verdict.NotApplicable }
        || result is { Transport: Transport.HttpSse, Revision.Era: Era.Modern, Verdict: Verdict.NotApplicable };

    private static string Describe(ScenarioResult result) =>
        $"{result.Requirement} {result.Scenario} [{result.Transport}]: {result.Verdict}: {result.Message}";
}
