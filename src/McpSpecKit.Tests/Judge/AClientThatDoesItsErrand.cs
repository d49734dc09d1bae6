using System.Text;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AClientThatDoesItsErrand
{
    private const string Probe =
        """
        {"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"patient","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}}}

        """;

    private static readonly Waits Waits = new(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(500));

    [Fact]
    public async Task AndFailsAfterwardsIsJudgedForWhatItDid()
    {
        var report = await JudgeAsync(fails: true, "LC-002", "HT-011");

        Assert.Contains(report.Results, result => result is { Requirement: "LC-002", Verdict: Verdict.Passed });
        Assert.All(report.Results.Where(result => result.Requirement == "HT-011"), result => Assert.Equal(Verdict.CouldNotRun, result.Verdict));
        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
    }

    [Fact]
    public async Task AndLeavesWithItsListHasHadTheTimeToAnswer()
    {
        var report = await JudgeAsync<Slow>(fails: false, "UT-001", "MS-010");

        Assert.All(report.Results, result => Assert.Equal(Verdict.Passed, result.Verdict));
    }

    [Fact]
    public async Task AndDoesNotAnswerWhileItWaitsIsBlamed()
    {
        var report = await JudgeAsync<Deaf>(fails: false, "UT-001");

        Assert.All(report.Results, result => Assert.Equal(Verdict.Failed, result.Verdict));
    }

    [Fact]
    public async Task AndWaitsLongForTheAnswerToItsProbeIsNotBlamed()
    {
        await using var client = new InProcessClientAdapter("patient", async (errand, stop) =>
        {
            await using var server = errand.Launch!();
            await server.Input.WriteAsync(Encoding.UTF8.GetBytes(Probe), stop);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
        })
        { Transport = Transport.Stdio, Claims = Revision.All };
        var options = new JudgeOptions { Waits = new Waits(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(100)), Only = ["VN-028"], Revisions = [Revision.All[^1]] };

        var report = await new ConformanceJudge(client, options).JudgeAsync(progress: null, CancellationToken.None);

        var silent = Assert.Single(report.Results, result => result.Scenario.Contains("silence", StringComparison.Ordinal));
        Assert.Equal(Verdict.CouldNotRun, silent.Verdict);
        Assert.Contains("still waits for an answer to its probe", silent.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AndAnswersWhatIsNoneOfItsBusinessIsHeard()
    {
        var report = await JudgeAsync<Eager>(Revision.All[^1], fails: false, "PT-002");

        Assert.Contains(report.Results, result => result.Verdict is Verdict.Failed);
    }

    private static Task<RunReport> JudgeAsync(bool fails, params string[] only) => JudgeAsync<ClientBehaviour>(fails, only);

    private static Task<RunReport> JudgeAsync<TBehaviour>(bool fails, params string[] only)
        where TBehaviour : ClientBehaviour, new() => JudgeAsync<TBehaviour>(Revision.LatestLegacy, fails, only);

    private static async Task<RunReport> JudgeAsync<TBehaviour>(Revision revision, bool fails, params string[] only)
        where TBehaviour : ClientBehaviour, new()
    {
        await using var client = new InProcessClientAdapter("errand", async (errand, stop) =>
        {
            var behaviour = new TBehaviour { Options = new ClientOptions { Wanted = errand.Revision } };
            await using var mine = new ReferenceClient(new HttpClientTransport(new Uri(errand.Server), behaviour, TimeProvider.System), behaviour, TimeProvider.System);
            await mine.ConnectAsync(stop);
            await mine.ListToolsAsync(stop);
            if (errand.Acts.Contains(ClientAct.CallTool)) await mine.CallToolAsync(tool: null, [], asksForProgress: false, stop);
            await mine.LeaveAsync();
            if (fails) throw new InvalidOperationException("One more thing.");
        });
        var options = new JudgeOptions { Waits = Waits, Only = only, Revisions = [revision] };
        return await new ConformanceJudge(client, options).JudgeAsync(progress: null, CancellationToken.None);
    }

    /// <summary>It takes a while to answer, in which its list could come.</summary>
    private class Slow : ClientBehaviour
    {
        public override Task WorkOnAsync(ReferenceClient client, JsonRpcRequest request, CancellationToken cancellationToken) =>
            Task.Delay(TimeSpan.FromMilliseconds(50), client.Time, cancellationToken);
    }

    /// <summary>It answers in the modern era too.</summary>
    private sealed class Eager : Slow
    {
        public override bool Answers(JsonRpcRequest request, Revision revision) => true;
    }

    /// <summary>It answers nothing.</summary>
    private sealed class Deaf : ClientBehaviour
    {
        public override bool Answers(JsonRpcRequest request, Revision revision) => false;
    }
}
