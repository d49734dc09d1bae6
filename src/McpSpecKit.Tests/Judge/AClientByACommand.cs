using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Processes;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AClientByACommand
{
    private static readonly Waits Short = new(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(100));

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.StreamableHttp)]
    [InlineData(Transport.HttpSse)]
    public async Task ThatDoesNothingPassesNothing(Transport transport)
    {
        var report = await JudgeAsync("true", transport);

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.All(report.Results, result => Assert.Contains(result.Verdict, new[] { Verdict.CouldNotRun, Verdict.ToAttest }));
        Assert.Contains("exited with code 0 and sent nothing", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Transport.StreamableHttp, "Check that it connects to the URL that it is given.")]
    [InlineData(Transport.HttpSse, "Check that it connects to the URL that it is given.")]
    [InlineData(Transport.Stdio, "Check that it launches the server by the command that it is given, and writes to its input.")]
    public async Task ThatDoesNothingIsToldWhatToCheck(Transport transport, string hint)
    {
        var report = await JudgeAsync("true", transport);

        Assert.EndsWith(hint, report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.StreamableHttp)]
    [InlineData(Transport.HttpSse)]
    public async Task ThatHangsIsLeftBehindWithAReason(Transport transport)
    {
        var report = await JudgeAsync("sh -c 'exec sleep 1000'", transport);

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("runs, but sent nothing", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.StreamableHttp)]
    [InlineData(Transport.HttpSse)]
    public async Task ThatFailsSaysWhy(Transport transport)
    {
        var report = await JudgeAsync("sh -c 'echo no such scenario >&2; exit 7'", transport);

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("exited with code 7. Its log ends with «no such scenario».", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatDoesNotExistIsNamed()
    {
        var report = await JudgeAsync("no-such-program-anywhere", Transport.StreamableHttp);

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("no-such-program-anywhere", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.StreamableHttp)]
    [InlineData(Transport.HttpSse)]
    public async Task ThatLeavesAProcessBehindLeavesNone(Transport transport)
    {
        var mark = Guid.NewGuid().ToString("N");

        var report = await JudgeAsync($"sh -c 'echo starting; sh -c \"sleep 1000; echo {mark}\" & exit 3'", transport);

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("exited with code 3", report.Survey[0].Failure, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateDirectories("/proc"), process => CommandOf(process).Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>It writes to its own output and to its log as it likes, for only what it sends to its server is judged.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public async Task ThatTalksAndThenEndsAnyhowIsJudgedByWhatItSent(int code)
    {
        const string initialize = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}""";
        const string initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";
        var directory = Directory.CreateTempSubdirectory("mcp-spec-kit-");
        try
        {
            var client = Path.Combine(directory.FullName, "client");
            await ShellScript.WriteAsync(client, $$"""
                #!/bin/sh
                echo talking; echo complaining >&2
                cd '{{directory.FullName}}' && mkfifo in$$ out$$ && { "$@" <in$$ >out$$ & }
                exec 3>in$$ 4<out$$
                printf '%s\n' '{{initialize}}' >&3; read -r answer <&4
                case "$answer" in *'"result"'*'"2025-11-25"'*) printf '%s\n' '{{initialized}}' >&3 ;; esac
                exec 3>&-; cat <&4 >/dev/null; wait; exit {{code}}
                """);

            var report = await JudgeAsync(client, Transport.Stdio);

            Assert.Null(report.Survey[0].Failure);
            // It waits for ever for a server that does not leave, and that is told of it.
            Assert.Equal(["LC-020"], report.Results.Where(result => result.Verdict is Verdict.Failed or Verdict.Warned or Verdict.HarnessError).Select(result => result.Requirement).Distinct());
            Assert.Contains(report.Results, result => result is { Requirement: "LC-001", Verdict: Verdict.Passed });
        }
        finally
        {
            directory.Delete(recursive: true);
        }
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

    private static async Task<RunReport> JudgeAsync(string command, Transport transport)
    {
        var reach = new ClientReach { Transports = [transport], Relay = CommandLine.Split(ToolProcess.Command("relay")) };
        await using var client = new CommandClientAdapter(new LaunchCommand($"{command} {(transport is Transport.Stdio ? "{server}" : "{url}")}"), [], reach);
        return await new ConformanceJudge(client, new JudgeOptions { Waits = Short, Only = ["@lifecycle"] }).JudgeAsync(progress: null, CancellationToken.None);
    }
}
