using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Processes;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class ADriver
{
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(200));

    [Fact]
    public async Task HasItsClientDoWhatIsTold()
    {
        var report = await JudgeAsync(ToolProcess.Command("reference", "--driver"), "LC-002", "HT-011", "PT-012", "HT-096");

        Assert.All(report.Results, result => Assert.True(result.Verdict is Verdict.Passed, $"{result.Requirement} {result.Scenario}: {result.Verdict}: {result.Message}"));
        Assert.NotEmpty(report.Results);
    }

    [Fact]
    public async Task ThatPrintsIsBrokenAndNotItsClient()
    {
        var report = await JudgeAsync("sh -c 'echo starting up; cat >/dev/null'", "LC-002");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("broke its protocol, which says nothing of its client. It is no JSON. It wrote «starting up»", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatAnswersInAnotherShapeIsBroken()
    {
        var report = await JudgeAsync("""sh -c 'read line; echo "{\"id\": 1}"; cat >/dev/null'""", "LC-002");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("broke its protocol", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatExitsIsNamedWithTheEndOfItsLog()
    {
        var report = await JudgeAsync("sh -c 'echo no such module >&2'", "LC-002");

        Assert.Equal(ExitCode.Incomplete, report.ExitCode);
        Assert.Contains("has ended its output. Its log ends with «no such module».", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatCrashesIsNamedWithItsError()
    {
        var report = await JudgeAsync("""sh -c 'printf "Error: no such module\n    at main\n\nNode.js v20\n" >&2'""", "LC-002");

        Assert.Contains("has ended its output. Its log says «Error: no such module».", report.Survey[0].Failure, StringComparison.Ordinal);
    }

    private static async Task<RunReport> JudgeAsync(string command, params string[] only)
    {
        await using var client = new DriverClientAdapter(new LaunchCommand(command), []);
        var options = new JudgeOptions { Waits = Waits, Only = only, Jobs = 4 };
        return await new ConformanceJudge(client, options).JudgeAsync(progress: null, CancellationToken.None);
    }
}
