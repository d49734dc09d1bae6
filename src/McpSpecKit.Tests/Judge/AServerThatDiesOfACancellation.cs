using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>It breaks the connection that brings the cancellation, and all that come later.</summary>
public sealed class AServerThatDiesOfACancellation
{
    private const string Late = "After a late cancellation, the server still answers";

    [Theory]
    [InlineData(Late, "LC-028")]
    [InlineData("A cancellation that names an unknown id", "PT-007")]
    public async Task IsFoundDeadThoughTheCancellationWasNeverTaken(string scenario, string requirement)
    {
        var dead = false;
        await using var server = new RawServer(http =>
        {
            dead |= http.Body.Contains(Method.Cancelled, StringComparison.Ordinal);
            if (!dead) return http.AnswerAsync();
            http.Reset();
            return Task.CompletedTask;
        });

        var result = await JudgeAsync(server, scenario);

        Assert.Equal((Verdict.Warned, requirement), (result.Verdict, result.Requirement));
    }

    [Fact]
    public async Task IsNotFoundDeadWhereOnlyTheConnectionBreaks()
    {
        await using var server = new RawServer(http =>
        {
            if (!http.Body.Contains(Method.Cancelled, StringComparison.Ordinal)) return http.AnswerAsync();
            http.Reset();
            return Task.CompletedTask;
        });

        var result = await JudgeAsync(server, Late);

        Assert.Equal(Verdict.CouldNotRun, result.Verdict);
        Assert.StartsWith("The message could not be delivered", result.Message, StringComparison.Ordinal);
    }

    private static async Task<ScenarioResult> JudgeAsync(RawServer server, string scenario)
    {
        var waits = new Waits(TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(50));
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], waits);
        var options = new JudgeOptions { Waits = waits, Only = [scenario], Revisions = [Revision.LatestLegacy] };
        var report = await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);
        return Assert.Single(report.Results);
    }
}
