using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Runs the scenarios of one feature, as many at once as have their turn, and tells xUnit of each.</summary>
internal sealed class FeatureTestRunner(
    ITestCollection collection, IReadOnlyList<ScenarioTestCase> testCases, IMessageBus bus, Turns turns, CancellationTokenSource cancellation)
{
    public async Task<RunSummary> RunAsync()
    {
        var testClass = testCases[0].TestMethod.TestClass;
        Tell(new TestCollectionStarting(testCases, collection));
        Tell(new TestClassStarting(testCases, testClass));
        var methods = testCases.OrderBy(testCase => testCase.Phase).GroupBy(testCase => testCase.TestMethod.Method.Name, StringComparer.Ordinal);
        var total = await AllAsync(methods, method => RunMethodAsync([.. method]));
        Tell(new TestClassFinished(testCases, testClass, total.Time, total.Total, total.Failed, total.Skipped));
        Tell(new TestCollectionFinished(testCases, collection, total.Time, total.Total, total.Failed, total.Skipped));
        return total;
    }

    private async Task<RunSummary> RunMethodAsync(IReadOnlyList<ScenarioTestCase> rows)
    {
        Tell(new TestMethodStarting(rows, rows[0].TestMethod));
        // On the pool, so that steps do not meet xUnit's synchronisation context.
        var total = await AllAsync(rows, row => Task.Run(() => turns.TakeAsync(row, () => row.RunAsync(bus, cancellation), cancellation.Token)));
        Tell(new TestMethodFinished(rows, rows[0].TestMethod, total.Time, total.Total, total.Failed, total.Skipped));
        return total;
    }

    private async Task<RunSummary> AllAsync<T>(IEnumerable<T> parts, Func<T, Task<RunSummary>> run)
    {
        var total = new RunSummary();
        if (turns.OneByOne)
        {
            foreach (var part in parts) total.Aggregate(await run(part));
        }
        else
        {
            foreach (var summary in await Task.WhenAll(parts.Select(run))) total.Aggregate(summary);
        }

        return total;
    }

    private void Tell(IMessageSinkMessage message)
    {
        if (!bus.QueueMessage(message)) cancellation.Cancel();
    }
}
