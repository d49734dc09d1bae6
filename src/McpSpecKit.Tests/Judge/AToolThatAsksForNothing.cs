using System.Text.Json.Nodes;
using McpSpecKit.Judge;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A tool may ask its client for something in the legacy era, and fail in the modern one whatever the client declares.</summary>
public sealed class AToolThatAsksForNothing
{
    [Theory]
    [InlineData("VN-010")]
    [InlineData("VN-012")]
    [InlineData("VN-013")]
    public async Task NeedsNoCapability(string requirement)
    {
        await using var server = new EmbeddedServer("without input", () => new FailsForWantOfInput());

        var report = await JudgeAsync(server, requirement);

        Assert.DoesNotContain(report.Results, result => result.Verdict is not (Verdict.NotApplicable or Verdict.Passed or Verdict.ToAttest));
        Assert.Contains(report.Results, result => result.Message?.EndsWith("name one that asks the client under \"tools\" in mcpspeckit.json", StringComparison.Ordinal) is true);
    }

    [Theory]
    [InlineData("VN-010")]
    [InlineData("VN-013")]
    public async Task IsNotTakenForOneThatFailsWithoutTheCapabilityAlone(string requirement)
    {
        await using var server = new EmbeddedServer("without an error", () => new FailsForWantOfTheCapability());

        var report = await JudgeAsync(server, requirement);

        Assert.Contains(report.Results, result => result.Verdict is Verdict.Failed);
    }

    [Fact]
    public async Task ReliesOnNoEarlierCallWhereItFailsWithoutTheCapability()
    {
        await using var server = new EmbeddedServer("without an error", () => new FailsForWantOfTheCapability());

        var report = await JudgeAsync(server, "VN-012");

        Assert.DoesNotContain(report.Results, result => result.Verdict is Verdict.Failed);
        Assert.Contains(report.Results, result => result.Verdict is Verdict.Passed);
    }

    private static async Task<RunReport> JudgeAsync(EmbeddedServer server, string requirement)
    {
        var options = new JudgeOptions
        {
            Only = [requirement],
            Waits = new Waits(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(20)),
        };
        return await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);
    }

    private static JsonObject Failure() => new()
    {
        ["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = "It cannot be asked." }),
        ["isError"] = true,
    };

    private sealed class FailsForWantOfInput : ServerBehaviour
    {
        public override void RequireCapability(StatelessRequest request, string capability)
        {
            // Nothing is asked for, so that nothing is needed.
        }

        public override JsonObject AskForInput(StatelessRequest request, ClientQuestion question) => Failure();
    }

    private sealed class FailsForWantOfTheCapability : ServerBehaviour
    {
        public override void RequireCapability(StatelessRequest request, string capability)
        {
            // The call finds out later.
        }

        public override JsonObject AskForInput(StatelessRequest request, ClientQuestion question) =>
            ClientCapability.IsIn(request.Metadata.Capabilities, question.Capability) ? base.AskForInput(request, question) : Failure();
    }
}
