using System.Text;
using Io.Cucumber.Messages.Types;
using McpSpecKit.Adapters;
using McpSpecKit.Faults.Lifecycle;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Cucumber;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Verdicts;
using Reqnroll.Formatters.PayloadProcessing;

namespace McpSpecKit.Tests.Reports;

public sealed class CucumberMessagesOfARun
{
    private const string Hostile = "</script><script>alert(1)</script>\u001b[2J\ud800";

    private static readonly Task<RunReport> Run = JudgeAsync();

    [Fact]
    public async Task HaveACaseForEachVerdict()
    {
        var (run, messages) = (await Run, await MessagesAsync(await Run));

        Assert.Equal(run.Results.Count, messages.Count(message => message.TestCase is not null));
        Assert.Equal(run.Results.Count, messages.Count(message => message.TestCaseFinished is not null));
        Assert.False(Assert.Single(messages, message => message.TestRunFinished is not null).TestRunFinished.Success);
        Assert.All(messages.Where(message => message.Pickle is not null), message => Assert.EndsWith(" [in-process]", message.Pickle.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task NameNothingThatTheyDoNotHave()
    {
        var messages = await MessagesAsync(await Run);
        var pickles = messages.Select(message => message.Pickle).OfType<Pickle>().ToDictionary(pickle => pickle.Id);
        var cases = messages.Select(message => message.TestCase).OfType<TestCase>().ToDictionary(test => test.Id);
        var started = messages.Select(message => message.TestCaseStarted).OfType<TestCaseStarted>().ToDictionary(start => start.Id);

        Assert.All(cases.Values, test => Assert.Equal(pickles[test.PickleId].Steps.Select(step => step.Id), test.TestSteps.Select(step => step.PickleStepId)));
        Assert.All(started.Values, start => Assert.Contains(start.TestCaseId, cases.Keys));
        Assert.All(
            messages.Select(message => message.TestStepFinished).OfType<TestStepFinished>(),
            step => Assert.Contains(step.TestStepId, cases[started[step.TestCaseStartedId].TestCaseId].TestSteps.Select(other => other.Id)));
    }

    [Fact]
    public async Task FailTheStepThatFoundIt()
    {
        var (run, messages) = (await Run, await MessagesAsync(await Run));
        var broken = run.Results.First(result => result.Verdict is Verdict.Failed);

        var failed = messages.Select(message => message.TestStepFinished).OfType<TestStepFinished>()
            .First(step => step.TestStepResult.Status is TestStepResultStatus.FAILED);

        Assert.NotNull(broken.StoppedAt);
        Assert.StartsWith($"Failed: {broken.Message}\n", failed.TestStepResult.Message, StringComparison.Ordinal);
        Assert.Contains("https://", failed.TestStepResult.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SkipWhatIsNeitherPassedNorFailed()
    {
        var run = await Run;
        var observed = run.Results.First(result => result.Verdict is Verdict.Passed) with { Verdict = Verdict.Observed, Message = "It answers." };

        var messages = await MessagesAsync(run with { Results = [observed] });

        var steps = messages.Select(message => message.TestStepFinished).OfType<TestStepFinished>().Select(step => step.TestStepResult).ToList();
        Assert.Equal(TestStepResultStatus.SKIPPED, steps[^1].Status);
        Assert.StartsWith("Observed: It answers.", steps[^1].Message, StringComparison.Ordinal);
        Assert.All(steps[..^1], step => Assert.Equal(TestStepResultStatus.PASSED, step.Status));
        Assert.True(messages.Single(message => message.TestRunFinished is not null).TestRunFinished.Success);
    }

    [Fact]
    public async Task PassThroughCucumbersOwnFormatterWhateverASubjectSays()
    {
        var run = await Run;
        var hostile = run.Results.First(result => result.Verdict is Verdict.Failed) with { Message = Hostile };

        var page = await TextAsync(stream => CucumberReport.WritePageAsync(run with { Results = [hostile] }, stream, CancellationToken.None));

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Failed: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', page);
    }

    [Fact]
    public async Task AreOfTheFeaturesThatTheKitCarries()
    {
        var run = await Run;
        var elsewhere = run with { Results = [run.Results[0] with { Feature = "gone.feature", Line = 7 }] };

        var exception = await Assert.ThrowsAsync<SelectionException>(() => MessagesAsync(elsewhere));

        Assert.StartsWith("this kit has no scenario at features/gone.feature:7,", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Envelope>> MessagesAsync(RunReport run)
    {
        var text = await TextAsync(stream => CucumberReport.WriteAsync(run, stream, CancellationToken.None));
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(NdjsonSerializer.Deserialize)];
    }

    private static async Task<string> TextAsync(Func<Stream, Task> write)
    {
        await using var stream = new MemoryStream();
        await write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<RunReport> JudgeAsync()
    {
        await using var server = new InProcessServerAdapter(
            "mine",
            (input, output, cancellationToken) => ReferenceStdioServer.RunAsync(input, output, new EchoesAnyVersion(), TimeProvider.System, cancellationToken))
        {
            Claims = Revision.Legacy,
        };
        return await new ConformanceJudge(server, new JudgeOptions { Only = ["LC-011", "LC-012"] }).JudgeAsync(progress: null, CancellationToken.None);
    }
}
