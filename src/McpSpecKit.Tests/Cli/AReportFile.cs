using System.Diagnostics;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class AReportFile
{
    [Fact]
    public async Task OfAnEarlierRunIsNotTakenForThatOfOneThatBrokeOff()
    {
        using var tool = new Tool(new FakeKit { Fault = new InvalidOperationException("broken") });
        await File.WriteAllTextAsync(tool.PathOf("report.json"), "of yesterday");

        Assert.Equal(ExitCode.Harness, await tool.RunAsync("--json", "report.json"));

        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(tool.PathOf("report.json"))!));
    }

    [Fact]
    public async Task LeavesNothingElseBesideIt()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });

        await tool.RunAsync("--json", "report.json");

        Assert.Equal([tool.PathOf("report.json")], Directory.GetFiles(Path.GetDirectoryName(tool.PathOf("report.json"))!));
    }

    [Fact]
    public async Task BehindALinkIsWrittenWhereTheLinkLeads()
    {
        using var tool = new Tool();
        await File.WriteAllTextAsync(tool.PathOf("real.json"), "");
        File.CreateSymbolicLink(tool.PathOf("link.json"), tool.PathOf("real.json"));

        await tool.RunAsync("--json", "link.json");

        Assert.NotNull(new FileInfo(tool.PathOf("link.json")).LinkTarget);
        Assert.StartsWith("{", await File.ReadAllTextAsync(tool.PathOf("real.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatIsADeviceStays()
    {
        if (OperatingSystem.IsWindows()) return;
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("--json", "/dev/null"));

        Assert.True(File.Exists("/dev/null"));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public async Task ThatIsAPipeGetsTheReport()
    {
        if (OperatingSystem.IsWindows()) return;
        using var tool = new Tool();
        var pipe = tool.PathOf("pipe");
        using (var made = Process.Start("mkfifo", [pipe])) await made.WaitForExitAsync();
        using var reader = Process.Start(new ProcessStartInfo("cat", [pipe]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var read = reader.StandardOutput.ReadToEndAsync();

        await tool.RunAsync("--json", pipe);

        Assert.StartsWith("{", await read.WaitAsync(TimeSpan.FromSeconds(30)), StringComparison.Ordinal);
    }
}
