namespace McpSpecKit.Tests.Cli;

public sealed class AnInterruptedRun
{
    private const int Interrupted = 130;

    [Fact]
    public async Task EndsWhatItStartedAndSaysSo()
    {
        using var tool = new Tool();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.Equal(Interrupted, await tool.RunAsync(["server", "--stdio", "x", "--json", "report.json"], stop.Token));
        Assert.True(tool.Kit.Adapter.IsDisposed);
        Assert.False(File.Exists(tool.PathOf("report.json")));
        Assert.StartsWith("mcp-spec-kit: interrupted", tool.Error, StringComparison.Ordinal);
    }
}
