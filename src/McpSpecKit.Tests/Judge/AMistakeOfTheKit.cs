using McpSpecKit.Gherkin.Running;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Probes;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Judge;

public sealed class AMistakeOfTheKit
{
    private static readonly JudgeOptions Options = new() { Only = ["LC-011"] };
    private static readonly ScenarioError Mistake = new(new KitMistakeException("It is malformed."), ScenarioPhase.Then, Step: null);
    private static readonly ScenarioError Broken = new(new ClauseBrokenException("this", "that"), ScenarioPhase.Then, Step: null);

    [Fact]
    public async Task IsAnErrorOfTheHarness()
    {
        var result = await JudgeAsync(Mistake);

        Assert.Equal(Verdict.HarnessError, result.Verdict);
        Assert.EndsWith(": It is malformed.", result.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Harness, ExitCode.Of([result.Verdict], strict: false));
    }

    [Fact]
    public async Task IsNotBlamedOnTheSubjectEvenWhereItCameToLightLater() =>
        Assert.Equal(Verdict.HarnessError, (await JudgeAsync(Broken, Mistake)).Verdict);

    private static async Task<ScenarioResult> JudgeAsync(params ScenarioError[] errors)
    {
        var subject = new ScriptedServer(() => new ScriptedProcess(ScriptedServer.Minimal));
        var trial = await Trial.PrepareAsync(subject, Options, CancellationToken.None);
        var run = RunPlan.For(subject, Options, Trial.Catalogue)[0];
        return trial.Judge(new ScenarioOutcome(run, ScenarioStatus.Failed) { Errors = errors });
    }
}
