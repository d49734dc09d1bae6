using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AMessageOfTheWrongShape
{
    private const string Shape = "MS-062";
    private const string WithoutProgress = """{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1}}""";
    private const string Told = "notifications/progress at /params: The member 'progress' is missing";

    [Fact]
    public async Task BreaksItsOwnRequirementWhereverItWasSeen()
    {
        var report = await JudgeAsync(SpoiltByACancellation);

        var broken = report.Results.Where(result => result.Verdict is Verdict.Failed or Verdict.Warned).ToList();
        Assert.Equal(Revision.Legacy, broken.Where(result => result.Requirement is Shape).Select(result => result.Revision).Order());
        Assert.All(broken, result => Assert.True(result.Requirement is Shape || IsOfProgress(result), result.Requirement));
        Assert.DoesNotContain(report.Results, result => result.Verdict is Verdict.HarnessError);
    }

    [Fact]
    public async Task IsToldOnceWithTheExchangeInWhichItWasSeen()
    {
        var report = await JudgeAsync(SpoiltByACancellation);

        var told = report.Results.First(result => result is { Requirement: Shape, Verdict: Verdict.Failed });
        Assert.Equal(2, told.Got!.Split(Told).Length);
        Assert.Contains(told.Transcript, frame => frame.Text == WithoutProgress);
    }

    [Fact]
    public async Task IsToldAlsoWhereOnlyTheSurveySawIt()
    {
        var asked = 0;

        var report = await JudgeAsync(
            message => ScriptedServer.Minimal(message).Select(answer => Interlocked.Increment(ref asked) > 1 ? answer : WithAWrongMember(answer)),
            Shape);

        Assert.Equal([Revision.LatestLegacy], report.Results.Where(result => result.Verdict is Verdict.Failed).Select(result => result.Revision));
    }

    [Fact]
    public async Task IsNotToldWhereItsScenarioWasNotAskedFor()
    {
        var report = await JudgeAsync(SpoiltByACancellation, "LC-011", Shape);

        Assert.DoesNotContain(report.Results, result => result.Verdict is Verdict.Failed);
    }

    [Fact]
    public async Task IsLookedForAmongACountedNumber()
    {
        var report = await JudgeAsync(ScriptedServer.Minimal, Shape);

        Assert.All(
            report.Results.Where(result => result.Revision.Era is Era.Legacy),
            result => Assert.Equal("Messages checked: 2 (2 of the results of initialize).", result.Message));
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"What?"}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/vendor/hint","params":{"progress":"some"}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":9,"method":"vendor/ask","params":{"name":1}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":987654321,"result":{"anything":true}}""")]
    [InlineData("""{"jsonrpc":"1.0","method":"notifications/progress"}""")]
    public async Task IsNoneThatTheSchemaLeavesOpenOrAnotherRequirementJudges(string stray)
    {
        var report = await JudgeAsync(message => [.. ScriptedServer.Minimal(message), .. Stray(message, stray)], Shape);

        Assert.All(report.Results.Where(result => result.Revision.Era is Era.Legacy), result => Assert.Equal(Verdict.Passed, result.Verdict));
    }

    private static IEnumerable<string> SpoiltByACancellation(JsonRpcMessage message) =>
        message is JsonRpcNotification { Method: Method.Cancelled } ? [WithoutProgress] : ScriptedServer.Minimal(message);

    private static string WithAWrongMember(string answer) =>
        answer.Replace("\"serverInfo\"", "\"instructions\":7,\"serverInfo\"", StringComparison.Ordinal);

    private static IEnumerable<string> Stray(JsonRpcMessage message, string stray) =>
        message is JsonRpcNotification { Method: Method.Initialized } ? [stray] : [];

    /// <summary>The token of the progress is one that nobody gave, which the rules of progress say too.</summary>
    private static bool IsOfProgress(ScenarioResult result) => result.Requirement.StartsWith("PG-", StringComparison.Ordinal);

    private static async Task<RunReport> JudgeAsync(Func<JsonRpcMessage, IEnumerable<string>> script, params string[] only)
    {
        var server = new ScriptedServer(() => new ScriptedProcess(script));
        var options = new JudgeOptions
        {
            Waits = new Waits(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50)),
            Jobs = 8,
            Only = only,
        };
        return await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);
    }
}
