using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Adapters;

public sealed class AServerOfAHost
{
    private static readonly Dictionary<Transport, string> Both = new()
    {
        [Transport.StreamableHttp] = "/mcp",
        [Transport.HttpSse] = "/sse",
    };

    private int starts;

    [Fact]
    public async Task IsJudgedOverEachOfItsTransports()
    {
        await using var adapter = new HostedServerAdapter("mine", StartAsync, Both);

        var report = await new ConformanceJudge(adapter, new JudgeOptions { Only = ["LC-011"] }).JudgeAsync(progress: null, CancellationToken.None);

        Assert.Equal(ExitCode.Conforming, report.ExitCode);
        Assert.Equal(
            [Transport.StreamableHttp, Transport.HttpSse],
            report.Results.Where(result => result.Verdict is Verdict.Passed).Select(result => result.Transport).Distinct().Order());
        Assert.Equal(1, starts);
    }

    [Fact]
    public async Task IsStartedAnewAfterItWasAskedToShutDown()
    {
        await using var adapter = new HostedServerAdapter("mine", StartAsync);
        var endpoint = Assert.Single(adapter.Endpoints);
        Assert.Null(await endpoint.ShutDownAsync(CancellationToken.None));

        await using (await endpoint.ConnectAsync(TimeProvider.System, CancellationToken.None)) { }
        Assert.Equal(0, await endpoint.ShutDownAsync(CancellationToken.None));
        await using (await endpoint.ConnectAsync(TimeProvider.System, CancellationToken.None)) { }

        Assert.Equal(2, starts);
    }

    [Fact]
    public async Task SaysWhyItCannotBeReached()
    {
        await using var adapter = new HostedServerAdapter("mine", _ => throw new InvalidOperationException("The port is taken."));

        var exception = await Assert.ThrowsAsync<SubjectUnreachableException>(
            () => adapter.Endpoints[0].ConnectAsync(TimeProvider.System, CancellationToken.None));

        Assert.Equal("mine could not be started: The port is taken.", exception.Message);
    }

    [Fact]
    public async Task HasNoPathForAProcess()
    {
        await using var adapter = new HostedServerAdapter("mine", StartAsync, new Dictionary<Transport, string> { [Transport.Stdio] = "/" });

        Assert.StartsWith("stdio has no path.", Assert.Throws<ArgumentException>(() => adapter.Endpoints).Message, StringComparison.Ordinal);
    }

    private async Task<HostedServer> StartAsync(CancellationToken cancellationToken)
    {
        starts++;
        var server = await ReferenceHttpServer.StartAsync(new ServerBehaviour(), TimeProvider.System, cancellationToken);
        return new HostedServer(new Uri(server.Endpoint.GetLeftPart(UriPartial.Authority)), server);
    }
}
