using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AClientThatTakesItsTime
{
    [Fact]
    public async Task IsNotBlamedForWhatIsStillToCome()
    {
        await using var client = new EmbeddedClient("slow to announce", () => new AnnouncesLate());
        var options = new JudgeOptions
        {
            Waits = new Waits(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(50)),
            Only = ["The handshake is completed"],
            Revisions = [Revision.LatestLegacy],
        };

        var report = await new ConformanceJudge(client, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.NotEmpty(report.Results);
        Assert.All(report.Results, result => Assert.Equal(Verdict.Passed, result.Verdict));
    }

    /// <summary>Its user has it in hand before the server knows.</summary>
    private sealed class AnnouncesLate : ClientBehaviour
    {
        protected override Task AnnounceAsync(ReferenceClient client, CancellationToken cancellationToken)
        {
            _ = AnnounceLaterAsync();
            return Task.CompletedTask;

            async Task AnnounceLaterAsync()
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, CancellationToken.None);
                await base.AnnounceAsync(client, CancellationToken.None);
            }
        }
    }
}
