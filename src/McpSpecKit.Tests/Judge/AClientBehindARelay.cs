using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AClientBehindARelay
{
    [Fact]
    public async Task IsJudgedByWhatItsServerSees()
    {
        var relay = CommandLine.Split(ToolProcess.Command("relay"));
        var reach = new ClientReach { Transports = [Transport.Stdio], Relay = relay };
        await using var client = new DriverClientAdapter(new LaunchCommand(ToolProcess.Command("reference", "--driver")), Revision.All, reach);
        var options = new JudgeOptions
        {
            Waits = new Waits(TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(200)),
            Only = ["LC-020", "ST-006"],
            Revisions = [Revision.LatestLegacy],
            Jobs = 2,
        };

        var report = await new ConformanceJudge(client, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.Equal(4, report.Results.Count);
        Assert.All(report.Results, result => Assert.True(result.Verdict is Verdict.Passed, $"{result.Requirement} {result.Scenario}: {result.Verdict}: {result.Message}"));
    }

    [Fact]
    public async Task IsToldWhereNoKitIs()
    {
        var relay = await ToolProcess.RunAsync("relay", "nowhere");

        Assert.Equal(ExitCode.Usage, relay.ExitCode);
    }
}
