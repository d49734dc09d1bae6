using System.Reflection;
using McpSpecKit.Conformance.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Tests.Gherkin.Host;

public sealed class ScenariosAsTests : IDisposable
{
    private static readonly Assembly Assembly = typeof(ScenariosAsTests).Assembly;

    private readonly ScenarioTestFramework framework = new(new NullMessageSink());

    public void Dispose() => framework.Dispose();

    [Fact]
    public async Task AreNamedByFeatureScenarioRowAndVariant()
    {
        var cases = await DiscoverAsync(typeof(SampleHost));

        Assert.Equal(
        [
            "Sample v1.0 › A row (what: one) [stdio]",
            "Sample v1.0 › A row (what: two) [stdio]",
            "Sample v1.0 › A failure [stdio]",
            "Sample v1.0 › A skip [stdio]",
            "Sample v1.0 › A known failure [stdio]",
            "Sample v1.0 › A broken host [stdio]",
        ],
        cases.Select(testCase => testCase.DisplayName));
    }

    [Fact]
    public async Task HaveTraitsToFilterBy()
    {
        var traits = (await DiscoverAsync(typeof(SampleHost)))[0].Traits;

        Assert.Equal(["f", "LC-011", "must"], traits["Category"]);
        Assert.Equal(["Sample v1.0"], traits["FeatureTitle"]);
        Assert.Equal(["A row"], traits["Description"]);
    }

    [Fact]
    public async Task AreFiledByFolderFeatureAndTitle()
    {
        var method = (await DiscoverAsync(typeof(SampleHost)))[0].TestMethod;

        Assert.Equal("features.more.Sample v1·0", method.TestClass.Class.Name);
        Assert.Equal("A row", method.Method.Name);
        Assert.Equal("Sample v1.0", method.TestClass.TestCollection.DisplayName);
    }

    [Fact]
    public async Task PointIntoTheFeatureFile()
    {
        var source = (await DiscoverAsync(typeof(SampleHost)))[1].SourceInformation;

        Assert.Equal(("/root/features/more/sample.feature", 14), (source.FileName, source.LineNumber));
    }

    [Fact]
    public async Task ComeBackFromTheirSerialisedForm()
    {
        var testCase = (await DiscoverAsync(typeof(SampleHost)))[1];

        var copy = Deserialize(SerializationHelper.Serialize(testCase));

        Assert.NotSame(testCase, copy);
        Assert.Equal((testCase.UniqueID, testCase.DisplayName), (copy.UniqueID, copy.DisplayName));
        Assert.Equal(testCase.TestMethod.TestClass.TestCollection.UniqueID, copy.TestMethod.TestClass.TestCollection.UniqueID);
    }

    [Fact]
    public async Task ReportWhatCameOfThem()
    {
        var sink = await RunAsync(await DiscoverAsync(typeof(SampleHost)));

        Assert.Equal(["A row (what: one)", "A row (what: two)"], sink.Of<ITestPassed>().Select(ShortName).Order());
        Assert.Equal([("A known failure", "known"), ("A skip", "no need")], sink.Of<ITestSkipped>().Select(skipped => (ShortName(skipped), skipped.Reason)).Order());
        Assert.Equal(["A broken host", "A failure"], sink.Of<ITestFailed>().Select(ShortName).Order());
        Assert.Equal((6, 2, 2), sink.Of<ITestAssemblyFinished>().Select(end => (end.TestsRun, end.TestsFailed, end.TestsSkipped)).Single());
        Assert.Single(sink.Of<ITestCollectionStarting>());
        Assert.Equal(5, sink.Of<ITestMethodStarting>().Count);
    }

    [Fact]
    public async Task WaitForTheirPhase()
    {
        var sink = await RunAsync(await DiscoverAsync(typeof(SampleHost)));

        Assert.Equal("A row (what: one)", sink.Of<ITestFinished>().Select(ShortName).Last());
    }

    [Fact]
    public async Task StartAndStopTheirHostOnceARun()
    {
        var (starts, stops) = (SampleHost.Starts, SampleHost.Stops);
        await RunAsync(await DiscoverAsync(typeof(SampleHost)));

        Assert.Equal((starts + 1, stops + 1), (SampleHost.Starts, SampleHost.Stops));
    }

    [Fact]
    public async Task FailWithTheFrameOfTheFeature()
    {
        var failure = (await RunAsync(await DiscoverAsync(typeof(SampleHost)))).Of<ITestFailed>().Single(failed => ShortName(failed) == "A failure");

        Assert.Equal(["System.TimeoutException", "System.InvalidOperationException"], failure.ExceptionTypes);
        Assert.Equal(["boom", "inner"], failure.Messages);
        Assert.Equal([-1, 0], failure.ExceptionParentIndices);
        Assert.Equal($"one over stdio{Environment.NewLine}", failure.Output);

        var frames = failure.StackTraces[0].TrimEnd().Split(Environment.NewLine);
        Assert.StartsWith("   at McpSpecKit.Tests.Gherkin.Host.SampleSteps.Fails()", frames[0], StringComparison.Ordinal);
        Assert.Equal("   at Then it fails in features/more/sample.feature:line 18", frames[^1]);
        Assert.DoesNotContain(frames, frame => frame.Contains("McpSpecKit.Gherkin.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LeaveOrdinaryTestsAsTheyAre()
    {
        var cases = await DiscoverAsync(typeof(OrdinaryTest));
        var sink = await RunAsync(cases);

        Assert.Equal(["McpSpecKit.Tests.Gherkin.Host.OrdinaryTest.StaysOrdinary"], sink.Of<ITestPassed>().Select(passed => passed.Test.DisplayName));
    }

    private static string ShortName(ITestMessage message) =>
        message.Test.DisplayName["Sample v1.0 › ".Length..].Replace(" [stdio]", "", StringComparison.Ordinal);

    private async Task<IReadOnlyList<ITestCase>> DiscoverAsync(Type type)
    {
        var sink = new RecordingSink();
        var discoverer = framework.GetDiscoverer(Reflector.Wrap(Assembly));
        discoverer.Find(type.FullName, includeSourceInformation: true, sink, new RunnerOptions());
        await sink.Complete;
        return [.. sink.Of<ITestCaseDiscoveryMessage>().Select(message => message.TestCase)];
    }

    private async Task<RecordingSink> RunAsync(IReadOnlyList<ITestCase> cases)
    {
        var sink = new RecordingSink();
        framework.GetExecutor(Assembly.GetName()).RunTests(cases, sink, new RunnerOptions());
        await sink.Complete;
        return sink;
    }

    private ITestCase Deserialize(string text) => framework.GetExecutor(Assembly.GetName()).Deserialize(text);
}
