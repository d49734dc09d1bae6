using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AClientOfItsOwnMind
{
    [Fact]
    public async Task ThatListsTheToolsTwiceIsAskedOnce()
    {
        var report = await JudgeAsync<ClientBehaviour>("PG-004", "PG-012");

        Assert.All(report.Results, result => Assert.Equal(Verdict.Passed, result.Verdict));
        Assert.NotEmpty(report.Results);
    }

    [Fact]
    public async Task ThatOffersWhatNobodyKnowsIsNoMistakeOfTheKit()
    {
        var report = await JudgeAsync<OffersTheUnknown>("LC-009", "LC-010");

        Assert.Equal(Verdict.CouldNotRun, Assert.Single(report.Results, result => result.Requirement is "LC-010").Verdict);
    }

    [Fact]
    public async Task ThatBeginsWithAByteOrderMarkIsNotPassedOver()
    {
        var report = await JudgeAsync<MarksItsBytes>("MS-001", "HT-010");

        Assert.Contains(report.Results, result => result.Verdict is Verdict.Failed);
        Assert.Equal(ExitCode.Broken, report.ExitCode);
    }

    private static async Task<RunReport> JudgeAsync<TBehaviour>(params string[] only)
        where TBehaviour : ClientBehaviour, new()
    {
        await using var client = new InProcessClientAdapter("of its own mind", async (errand, stop) =>
        {
            var behaviour = new TBehaviour { Options = new ClientOptions { Wanted = errand.Revision } };
            await using var mine = new ReferenceClient(new HttpClientTransport(new Uri(errand.Server), behaviour, TimeProvider.System), behaviour, TimeProvider.System);
            await mine.ConnectAsync(stop);
            await mine.ListToolsAsync(stop);
            await mine.ListToolsAsync(stop);
            await mine.LeaveAsync();
        });
        var options = new JudgeOptions
        {
            Waits = new Waits(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(50)),
            Only = only,
            Revisions = [Revision.LatestLegacy],
        };
        return await new ConformanceJudge(client, options).JudgeAsync(progress: null, CancellationToken.None);
    }

    private sealed class OffersTheUnknown : ClientBehaviour
    {
        public override string OfferedVersion => "1999-01-01";
    }

    private sealed class MarksItsBytes : ClientBehaviour
    {
        public override byte[] Encode(JsonNode message) => [0xEF, 0xBB, 0xBF, .. base.Encode(message)];
    }
}
