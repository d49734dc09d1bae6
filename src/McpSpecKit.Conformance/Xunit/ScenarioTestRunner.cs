using McpSpecKit.Gherkin.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Runs one scenario and tells xUnit of it.</summary>
internal sealed class ScenarioTestRunner(ScenarioTestCase testCase, ScenarioRun run, IMessageBus bus, CancellationTokenSource cancellation)
{
    private readonly XunitTest test = new(testCase, testCase.DisplayName);

    public async Task<RunSummary> RunAsync()
    {
        Tell(new TestCaseStarting(testCase));
        Tell(new TestStarting(test));
        try
        {
            return Report(await testCase.Suite.RunAsync(run, cancellation.Token));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Report(new(run, ScenarioStatus.Skipped) { SkipReason = "The run was ended early." });
        }
    }

    private RunSummary Report(ScenarioOutcome outcome)
    {
        var summary = new RunSummary { Total = 1, Time = (decimal)outcome.Duration.TotalSeconds };
        var output = string.Concat(outcome.Output.Concat(outcome.Attachments.Select(path => $"Attachment: {path}")).Select(line => line + Environment.NewLine));
        if (output.Length > 0) Tell(new TestOutput(test, output));
        switch (outcome.Status)
        {
            case ScenarioStatus.Passed:
                Tell(new TestPassed(test, summary.Time, output));
                break;
            case ScenarioStatus.Skipped:
                summary.Skipped = 1;
                Tell(new TestSkipped(test, outcome.SkipReason ?? ""));
                break;
            default:
                summary.Failed = 1;
                Tell(ScenarioFailure.Of(test, outcome, summary.Time, output));
                break;
        }

        Tell(new TestFinished(test, summary.Time, output));
        Tell(new TestCaseFinished(testCase, summary.Time, summary.Total, summary.Failed, summary.Skipped));
        return summary;
    }

    private void Tell(IMessageSinkMessage message)
    {
        if (!bus.QueueMessage(message)) cancellation.Cancel();
    }
}
