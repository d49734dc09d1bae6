using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Tests.Judge.Variants;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A server that does what the text allows, though few do.</summary>
public sealed class AConformingVariant
{
    private static readonly Dictionary<string, Func<ServerBehaviour>> Variants = new(StringComparer.Ordinal)
    {
        [nameof(GreetsFirst)] = () => new GreetsFirst(),
        [nameof(RefusesWhatIsNoVersion)] = () => new RefusesWhatIsNoVersion(),
        [nameof(WritesANameWithAColon)] = () => new WritesANameWithAColon(),
        [nameof(OutlivesTheInputOfASession)] = () => new OutlivesTheInputOfASession(),
        [nameof(DiesOfMissingParams)] = () => new DiesOfMissingParams(),
        [nameof(TakesCapabilitiesOfAnyType)] = () => new TakesCapabilitiesOfAnyType(),
        [nameof(WithoutTools)] = () => new WithoutTools(),
        [nameof(RefusesTheVersionOfTheHeader)] = () => new RefusesTheVersionOfTheHeader(),
        [nameof(RefusesWhatAsksForInput)] = () => new RefusesWhatAsksForInput(),
        [nameof(AnswersWithStatus203)] = () => new AnswersWithStatus203(),
        [nameof(AnswersJustBeforeACancellation)] = () => new AnswersJustBeforeACancellation(),
        [nameof(OpensNoStream)] = () => new OpensNoStream(),
        [nameof(TellsOfTwoChanges)] = () => new TellsOfTwoChanges(),
        [nameof(ReplaysOnlyWhatWasMissed)] = () => new ReplaysOnlyWhatWasMissed(),
        [nameof(TakesItsTimeToBeReady)] = () => new TakesItsTimeToBeReady(),
        [nameof(RefusesTheUnreadableInTheBody)] = () => new RefusesTheUnreadableInTheBody(),
    };

    [Theory]
    [InlineData("SS-002", nameof(GreetsFirst))]
    [InlineData("LC-012", nameof(RefusesWhatIsNoVersion))]
    [InlineData("MS-037", nameof(WritesANameWithAColon))]
    [InlineData("LC-020", nameof(OutlivesTheInputOfASession))]
    [InlineData("LC-028", nameof(DiesOfMissingParams))]
    [InlineData("VN-009", nameof(TakesCapabilitiesOfAnyType))]
    [InlineData("VN-001", nameof(WithoutTools))]
    [InlineData("VN-010", nameof(RefusesWhatAsksForInput))]
    [InlineData("VN-013", nameof(RefusesWhatAsksForInput))]
    [InlineData("VN-037", nameof(RefusesTheVersionOfTheHeader))]
    [InlineData("PT-004", nameof(AnswersJustBeforeACancellation))]
    [InlineData("HT-001", nameof(AnswersWithStatus203))]
    [InlineData("HT-002", nameof(OpensNoStream))]
    [InlineData("HT-041", nameof(TellsOfTwoChanges))]
    [InlineData("HT-058", nameof(ReplaysOnlyWhatWasMissed))]
    [InlineData("HT-060", nameof(TakesItsTimeToBeReady))]
    [InlineData("HT-013", nameof(RefusesTheUnreadableInTheBody))]
    public async Task IsNotBlamed(string requirement, string variant)
    {
        await using var server = new EmbeddedServer(variant, Variants[variant]) { FreshHostPerConnection = variant == nameof(DiesOfMissingParams) };

        AssertNothingIsBlamed(await JudgeAsync(server, requirement));
    }

    [Fact]
    public async Task MayRefuseARequestThatLacksItsId()
    {
        await using var server = new ScriptedServer(() => new ScriptedProcess(RefuseWithoutId));

        AssertNothingIsBlamed(await JudgeAsync(server, "MS-003"));
    }

    [Fact]
    public async Task MayEndAStreamThatNobodyCanResume()
    {
        await using var server = new EmbeddedServer("without event ids", () => new EndsStreamsThatNobodyCanResume());

        var report = await JudgeAsync(server, "HT-039");

        Assert.All(report.Results, result => Assert.Equal(Verdict.NotApplicable, result.Verdict));
    }

    private static void AssertNothingIsBlamed(RunReport report)
    {
        Assert.Contains(report.Results, result => result.Verdict is Verdict.Passed or Verdict.Observed);
        Assert.All(report.Results, result => Assert.True(
            result.Verdict is Verdict.Passed or Verdict.Observed or Verdict.NotApplicable or Verdict.ToAttest,
            $"{result.Verdict} {result.Requirement} over {result.Transport.ToName()}: {result.Scenario}: {result.Message}"));
    }

    private static IEnumerable<string> RefuseWithoutId(JsonRpcMessage message) => message is JsonRpcNotification { Method: Method.Ping }
        ? ["""{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"A request has an id."}}"""]
        : ScriptedServer.Minimal(message);

    private static Task<RunReport> JudgeAsync(McpSpecKit.Adapters.IServerAdapter server, string requirement)
    {
        var options = new JudgeOptions
        {
            Only = [requirement],
            Waits = new Waits(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(20)),
            Jobs = 8,
        };
        return new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);
    }
}
