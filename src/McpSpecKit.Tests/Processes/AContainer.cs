using McpSpecKit.Processes;
using McpSpecKit.Tests.Support;

namespace McpSpecKit.Tests.Processes;

/// <summary>
/// What a container engine runs is no child of its command: it ends when the command hands the signal on, and outlives a command that is
/// killed before.
/// </summary>
public sealed class AContainer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public async Task InitializeAsync()
    {
        var docker = Path.Combine(folder.FullName, "docker");
        await ShellScript.WriteAsync(docker, """
            #!/bin/sh
            env -u MCPSPECKIT_MARK setsid sh -c 'trap "sleep 0.4; exit 0" TERM; while :; do sleep 0.02; done' >/dev/null 2>&1 </dev/null &
            trap 'kill -TERM $!; while kill -0 $! 2>/dev/null; do sleep 0.02; done; exit 0' TERM
            echo $!
            while :; do sleep 0.02; done
            """);
    }

    [Theory]
    [InlineData("docker run -i server")]
    [InlineData("sh -c \"docker run -i server; exit 0\"")]
    public async Task DoesNotSurviveTheCommandThatRunsIt(string command)
    {
        var path = $"{folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}";
        await using var processes = new ProcessSupervisor(TimeProvider.System);
        var process = processes.Start(new LaunchCommand(command, Environment: new Dictionary<string, string> { ["PATH"] = path }));
        using var reader = new StreamReader(process.Output);
        var container = (await reader.ReadLineAsync())!;
        Assert.True(RunningProcess.IsRunning(container));

        await process.DisposeAsync();

        Assert.False(RunningProcess.IsRunning(container));
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
