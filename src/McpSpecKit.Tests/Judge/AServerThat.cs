using System.Text.Json.Nodes;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AServerThat
{
    [Fact]
    public async Task IsMinimalKeepsEveryMust()
    {
        var report = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(ScriptedServer.Minimal)));

        Assert.Equal(ExitCode.Conforming, report.ExitCode);
        Assert.True(report.Count(Verdict.Passed) > 0);
    }

    [Fact]
    public async Task NeverAnswersScoresNothing()
    {
        var report = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(_ => [])));

        AssertIsNoServer(report);
        Assert.StartsWith("The server completes no handshake: to initialize came no answer within", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiesAtOnceScoresNothing()
    {
        AssertIsNoServer(await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(_ => [], diesAfter: 0))));
    }

    [Fact]
    public async Task DiesAfterTheHandshakeScoresNothingBeyondIt()
    {
        var report = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(ScriptedServer.Minimal, diesAfter: 1)));

        Assert.DoesNotContain(report.Results, result => result.Requirement is "LC-007" or "LC-019" && result.Verdict is Verdict.Passed);
        Assert.Contains(report.Results, result => result.Requirement is "LC-011" && result.Verdict is Verdict.Passed);
        Assert.NotEqual(ExitCode.Conforming, report.ExitCode);
    }

    [Fact]
    public async Task IsSilentOnOneRevisionIsNotTakenForOneThatDoesNotSpeakIt()
    {
        var report = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(SilentInTheFirstRevision)));

        var first = report.Results.Where(result => result.Revision == Revision.All[0]);
        Assert.All(first, result => Assert.Equal(Verdict.CouldNotRun, result.Verdict));
        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
    }

    [Fact]
    public async Task RefusesEveryHandshakeIsNoServer()
    {
        var report = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(Refuse)));

        AssertIsNoServer(report);
        Assert.Equal("The server completes no handshake: to initialize came error -32603 «Broken»", report.Survey[0].Failure);
    }

    [Fact]
    public async Task SpeaksOnlyTheModernEraIsNotConcernedByTheLegacyOne()
    {
        var report = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(Modern)));

        Assert.All(report.Results.Where(result => result.Revision.Era is Era.Legacy), result => Assert.Equal(Verdict.NotApplicable, result.Verdict));
        Assert.Equal([Revision.All[^1]], report.Survey[0].Modern);
        Assert.False(report.Survey[0].HasHandshake);
    }

    [Fact]
    public async Task IgnoresTheOfferedVersionIsNotConcernedByTheOthersUnlessItClaimsThem()
    {
        var claimed = Revision.Parse("2025-06-18");

        var modest = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(Stubborn)));
        var boasting = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(Stubborn)) { Claims = [claimed] });

        Assert.DoesNotContain(modest.Results, result => result.Verdict is Verdict.Failed);
        Assert.Contains(boasting.Results, result => result.Requirement is "LC-011" && result.Revision == claimed && result.Verdict is Verdict.Failed);
    }

    /// <summary>It owes an answer to the very first request, and everything else could not be asked for.</summary>
    private static void AssertIsNoServer(RunReport report)
    {
        var failed = Assert.Single(report.Results, result => result.Verdict is not Verdict.CouldNotRun);
        Assert.Equal((Verdict.Failed, "LC-004", Revision.LatestLegacy), (failed.Verdict, failed.Requirement, failed.Revision));
        Assert.Equal(ExitCode.Broken, report.ExitCode);
    }

    private static async Task<RunReport> JudgeAsync(ScriptedServer server)
    {
        var options = new JudgeOptions { Waits = new Waits(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(50)), Jobs = 8 };
        return await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);
    }

    private static IEnumerable<string> Refuse(JsonRpcMessage message) => message is JsonRpcRequest request
        ? [JsonRpc.Error(request.Id, ErrorCode.InternalError, "Broken").ToJsonString()]
        : [];

    private static IEnumerable<string> SilentInTheFirstRevision(JsonRpcMessage message) =>
        $"{message}".Contains(Revision.All[0].Name, StringComparison.Ordinal) ? [] : ScriptedServer.Minimal(message);

    private static IEnumerable<string> Modern(JsonRpcMessage message) => message is JsonRpcRequest { Method: Method.Discover } request
        ? [JsonRpc.Result(request.Id, new JsonObject { ["supportedVersions"] = new JsonArray("2026-07-28") }).ToJsonString()]
        : Refuse(message);

    private static IEnumerable<string> Stubborn(JsonRpcMessage message) =>
        ScriptedServer.Minimal(message).Select(answer => answer.Replace("2024-11-05", "2025-11-25", StringComparison.Ordinal)
            .Replace("2025-03-26", "2025-11-25", StringComparison.Ordinal)
            .Replace("2025-06-18", "2025-11-25", StringComparison.Ordinal));
}
