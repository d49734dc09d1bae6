using System.Text.Json.Nodes;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class AnInterruptedRun
{
    [Fact]
    public async Task EndsWhatItStartedAndSaysSo()
    {
        using var tool = new Tool();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Interrupted, await tool.RunAsync(["server", "--stdio", "x", "--json", "report.json"], stop.Token));
        Assert.True(tool.Kit.Adapter.IsDisposed);
        Assert.False(File.Exists(tool.PathOf("report.json")));
        Assert.StartsWith("mcp-spec-kit: interrupted", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShowsWhatWasJudgedByThen()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed with { Interrupted = true } });

        Assert.Equal(ExitCode.Interrupted, await tool.RunAsync("server", "--stdio", "x", "--json", "report.json"));
        Assert.Contains("Interrupted: only what was judged by then is shown, and 1 requirement of it broken. (exit code 130)", tool.Output, StringComparison.Ordinal);
        var report = JsonNode.Parse(await File.ReadAllTextAsync(tool.PathOf("report.json")));
        Assert.Equal((true, 130), ((bool)report!["interrupted"]!, (int)report["exitCode"]!));
    }
}
