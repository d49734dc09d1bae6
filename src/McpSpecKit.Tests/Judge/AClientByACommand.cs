using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Processes;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AClientByACommand
{
    private static readonly Waits Short = new(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(100));

    [Fact]
    public async Task ThatDoesNothingPassesNothing()
    {
        var report = await JudgeAsync("true");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.All(report.Results, result => Assert.Contains(result.Verdict, new[] { Verdict.CouldNotRun, Verdict.ToAttest }));
        Assert.Contains("exited with code 0 and sent nothing", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", Transport.StreamableHttp, "Check that it connects to the URL that it is given.")]
    [InlineData("true {server}", Transport.Stdio, "Check that it launches the server by the command that it is given, and writes to its input.")]
    public async Task ThatDoesNothingIsToldWhatToCheck(string command, Transport transport, string hint)
    {
        var report = await JudgeAsync(command, new ClientReach { Transports = [transport], Relay = ["relay"] });

        Assert.EndsWith(hint, report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatHangsIsLeftBehindWithAReason()
    {
        var report = await JudgeAsync("sh -c 'exec sleep 1000'");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("runs, but sent nothing", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatFailsSaysWhy()
    {
        var report = await JudgeAsync("sh -c 'echo no such scenario >&2; exit 7'");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("exited with code 7. Its log ends with «no such scenario».", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatDoesNotExistIsNamed()
    {
        var report = await JudgeAsync("no-such-program-anywhere");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("no-such-program-anywhere", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatLeavesAProcessBehindLeavesNone()
    {
        var mark = Guid.NewGuid().ToString("N");

        var report = await JudgeAsync($"sh -c 'echo starting; sh -c \"sleep 1000; echo {mark}\" & exit 3'");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("exited with code 3", report.Survey[0].Failure, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateDirectories("/proc"), process => CommandOf(process).Contains(mark, StringComparison.Ordinal));
    }

    private static string CommandOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";
        }
        catch (UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static async Task<RunReport> JudgeAsync(string command, ClientReach? reach = null)
    {
        await using var client = new CommandClientAdapter(new LaunchCommand(command), [], reach);
        return await new ConformanceJudge(client, new JudgeOptions { Waits = Short, Only = ["@lifecycle"] }).JudgeAsync(progress: null, CancellationToken.None);
    }
}
