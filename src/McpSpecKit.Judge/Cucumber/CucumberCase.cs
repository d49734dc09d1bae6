using Gherkin.CucumberMessages;
using Io.Cucumber.Messages.Types;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge.Cucumber;

/// <summary>
/// A result as a test case of Cucumber, which knows no observation and no warning: a verdict that fails nothing and is no pass skips the
/// step at which it was found, with the reason. The time of a scenario stands at that step, or at the last.
/// </summary>
internal sealed class CucumberCase
{
    private static readonly Duration NoTime = new(0, 0);

    private readonly ScenarioResult result;
    private readonly TestStepResultStatus status;
    private readonly int end;
    private readonly string startedId;

    public CucumberCase(CucumberFeature feature, Pickle pickle, ScenarioResult result, bool strict, string runId, IIdGenerator ids)
    {
        this.result = result;
        Pickle = new Pickle(
            ids.GetNewId(),
            pickle.Uri,
            $"{pickle.Name} [{result.Transport.ToName()}]",
            pickle.Language,
            [.. pickle.Steps.Select(step => new PickleStep(step.Argument, step.AstNodeIds, ids.GetNewId(), step.Type, step.Text))],
            pickle.Tags,
            pickle.AstNodeIds);
        TestCase = new TestCase(
            ids.GetNewId(),
            Pickle.Id,
            [.. Pickle.Steps.Select(step => new TestStep(hookId: null, ids.GetNewId(), step.Id, [], []))],
            runId);
        startedId = ids.GetNewId();
        status = StatusOf(result.Verdict, strict);
        end = EndOf(feature);
    }

    public Pickle Pickle { get; }

    public TestCase TestCase { get; }

    /// <summary>What happened, from the beginning of the case to its end.</summary>
    public IEnumerable<Envelope> Course(DateTimeOffset start)
    {
        var (began, ended) = (CucumberMessages.TimeOf(start), CucumberMessages.TimeOf(start + result.Duration));
        yield return Envelope.Create(new TestCaseStarted(0, startedId, TestCase.Id, workerId: null, began));
        for (var index = 0; index < TestCase.TestSteps.Count; index++)
        {
            var step = TestCase.TestSteps[index].Id;
            yield return Envelope.Create(new TestStepStarted(startedId, step, index > end ? ended : began));
            yield return Envelope.Create(new TestStepFinished(startedId, step, ResultOf(index), index < end ? began : ended));
        }

        yield return Envelope.Create(new TestCaseFinished(startedId, ended, willBeRetried: false));
    }

    private static TestStepResultStatus StatusOf(Verdict verdict, bool strict) =>
        verdict is Verdict.Passed ? TestStepResultStatus.PASSED
        : ExitCode.Of([verdict], strict) == ExitCode.Conforming ? TestStepResultStatus.SKIPPED
        : TestStepResultStatus.FAILED;

    /// <summary>The index of the step at which the verdict was found.</summary>
    private int EndOf(CucumberFeature feature)
    {
        if (result.StoppedAt is { } line && Pickle.Steps.FindIndex(step => feature.LineOf(step) == line) is var index and >= 0) return index;
        return result.Verdict is Verdict.NotApplicable or Verdict.ToAttest or Verdict.CouldNotRun ? 0 : Pickle.Steps.Count - 1;
    }

    private TestStepResult ResultOf(int index) =>
        index < end ? new TestStepResult(NoTime, message: null, TestStepResultStatus.PASSED, exception: null)
        : index == end ? new TestStepResult(Took(), Text(), status, exception: null)
        : new TestStepResult(NoTime, message: null, TestStepResultStatus.SKIPPED, exception: null);

    private Duration Took()
    {
        var (ticks, second) = (result.Duration.Ticks, TimeSpan.TicksPerSecond);
        return new Duration(ticks / second, ticks % second * TimeSpan.NanosecondsPerTick);
    }

    private string? Text() => result.Verdict is Verdict.Passed ? result.Message : string.Join(
        '\n',
        new[]
        {
            $"{result.Verdict}: {result.BaselineNote ?? result.Message}",
            status is TestStepResultStatus.FAILED && result.CheckFirst is { } hint ? $"Check first: {hint}" : null,
            result.Spec.AbsoluteUri,
        }.OfType<string>());
}
