using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Runs the scenarios of one feature one after another and tells xUnit of each.</summary>
internal sealed class FeatureTestRunner(
    ITestCollection collection, IReadOnlyList<ScenarioTestCase> testCases, IMessageBus bus, SemaphoreSlim slots, CancellationTokenSource cancellation)
{
    public async Task<RunSummary> RunAsync()
    {
        var total = new RunSummary();
        var testClass = testCases[0].TestMethod.TestClass;
        Tell(new TestCollectionStarting(testCases, collection));
        Tell(new TestClassStarting(testCases, testClass));
        foreach (var method in testCases.GroupBy(testCase => testCase.TestMethod.Method.Name, StringComparer.Ordinal))
        {
            if (cancellation.IsCancellationRequested) break;
            total.Aggregate(await RunMethodAsync([.. method]));
        }

        Tell(new TestClassFinished(testCases, testClass, total.Time, total.Total, total.Failed, total.Skipped));
        Tell(new TestCollectionFinished(testCases, collection, total.Time, total.Total, total.Failed, total.Skipped));
        return total;
    }

    private async Task<RunSummary> RunMethodAsync(IReadOnlyList<ScenarioTestCase> rows)
    {
        var total = new RunSummary();
        Tell(new TestMethodStarting(rows, rows[0].TestMethod));
        foreach (var row in rows)
        {
            if (cancellation.IsCancellationRequested) break;
            total.Aggregate(await RunInSlotAsync(row));
        }

        Tell(new TestMethodFinished(rows, rows[0].TestMethod, total.Time, total.Total, total.Failed, total.Skipped));
        return total;
    }

    private async Task<RunSummary> RunInSlotAsync(ScenarioTestCase testCase)
    {
        await slots.WaitAsync();
        try
        {
            // On the pool, so that steps do not meet xUnit's synchronisation context.
            return await Task.Run(() => testCase.RunAsync(bus, cancellation));
        }
        finally
        {
            slots.Release();
        }
    }

    private void Tell(IMessageSinkMessage message)
    {
        if (!bus.QueueMessage(message)) cancellation.Cancel();
    }
}
