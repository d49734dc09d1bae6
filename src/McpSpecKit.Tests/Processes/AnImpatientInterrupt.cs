using System.Diagnostics;
using System.Globalization;
using McpSpecKit.Processes;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Processes;

/// <summary>Ctrl+C once more, while the run is still ending what it has started.</summary>
public sealed class AnImpatientInterrupt : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mcp-spec-kit-");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public async Task LeavesNothingRunning()
    {
        var (script, note) = (Path.Combine(directory.FullName, "stubborn"), Path.Combine(directory.FullName, "id"));
        await ShellScript.WriteAsync(script, $"#!/bin/sh\ntrap '' INT TERM\necho $$ > '{note}.new' && mv '{note}.new' '{note}'\nwhile :; do sleep 1; done\n");
        using var tool = ToolProcess.Start("server", "--stdio", CommandLine.Join([script]));
        var output = tool.StandardOutput.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!File.Exists(note)) await looks.WaitForNextTickAsync(limit.Token);
        var id = (await File.ReadAllTextAsync(note, limit.Token)).Trim();

        while (!tool.HasExited)
        {
            using var signal = Process.Start("kill", ["-INT", tool.Id.ToString(CultureInfo.InvariantCulture)]);
            await signal.WaitForExitAsync(limit.Token);
            await looks.WaitForNextTickAsync(limit.Token);
        }

        Assert.Equal(ExitCode.Interrupted, tool.ExitCode);
        await RunningProcess.EndOfAsync(id);
        await output;
    }
}
