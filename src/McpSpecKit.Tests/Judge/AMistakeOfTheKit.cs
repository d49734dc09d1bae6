using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Probes;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using Reqnroll;

namespace McpSpecKit.Tests.Judge;

public sealed class AMistakeOfTheKit
{
    private static readonly JudgeOptions Options = new() { Only = ["LC-011"] };
    private static readonly ScenarioError Mistake = new(new KitMistakeException("It is malformed."), Step: null);
    private static readonly ScenarioError Broken = new(new ClauseBrokenException("this", "that"), Step: null);

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
        var surveyed = await SurveyedSubject.SurveyAsync(subject, Options, CancellationToken.None);
        var run = RunPlan.For(subject, Options, FeatureCatalogue.Embedded)[0];
        return surveyed.Judge(new ScenarioOutcome(run, ScenarioExecutionStatus.TestError) { Errors = errors }, FeatureCatalogue.Embedded.Requirements);
    }
}
