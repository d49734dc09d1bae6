using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Runs collections side by side: each feature is one, and so is each class of ordinary tests.</summary>
internal sealed class ScenarioAssemblyRunner : XunitTestAssemblyRunner
{
    // xUnit bounds how many threads run, not how many tests: a test that waits lets the next one start. Scenarios wait all the time.
    private readonly Turns turns;

    public ScenarioAssemblyRunner(
        ITestAssembly testAssembly,
        IReadOnlyList<IXunitTestCase> testCases,
        IMessageSink diagnosticMessageSink,
        IMessageSink executionMessageSink,
        ITestFrameworkExecutionOptions executionOptions)
        : base(testAssembly, testCases, diagnosticMessageSink, executionMessageSink, executionOptions)
    {
        ScenarioTestCase[] scenarios = [.. testCases.OfType<ScenarioTestCase>()];
        turns = new Turns(executionOptions.DisableParallelizationOrDefault() ? [] : scenarios, executionOptions.MaxParallelThreads() switch
        {
            null or 0 => scenarios.FirstOrDefault()?.Suite.Host.Jobs ?? Environment.ProcessorCount,
            < 0 => int.MaxValue,
            { } threads => threads,
        });
    }

    public override void Dispose()
    {
        turns.Dispose();
        base.Dispose();
    }

    protected override Task<RunSummary> RunTestCollectionAsync(
        IMessageBus messageBus, ITestCollection testCollection, IEnumerable<IXunitTestCase> testCases, CancellationTokenSource cancellationTokenSource)
    {
        var cases = testCases.ToList();
        return cases.TrueForAll(testCase => testCase is ScenarioTestCase)
            ? new FeatureTestRunner(testCollection, [.. cases.Cast<ScenarioTestCase>()], messageBus, turns, cancellationTokenSource).RunAsync()
            : base.RunTestCollectionAsync(messageBus, testCollection, cases, cancellationTokenSource);
    }

    protected override async Task BeforeTestAssemblyFinishedAsync()
    {
        if (TestCases.OfType<ScenarioTestCase>().FirstOrDefault() is { } any) await Aggregator.RunAsync(any.Suite.StopAsync);
        await base.BeforeTestAssemblyFinishedAsync();
    }
}
