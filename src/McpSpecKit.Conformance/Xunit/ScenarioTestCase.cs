using System.ComponentModel;
using System.Reflection;
using McpSpecKit.Gherkin.Running;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>One run of a scenario, as xUnit sees it.</summary>
public sealed class ScenarioTestCase : LongLivedMarshalByRefObject, IXunitTestCase
{
    private Assembly assembly = null!;
    private ScenarioRun run = null!;

    /// <summary>For xUnit alone, which fills in the rest by <see cref="Deserialize"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For xUnit alone")]
    public ScenarioTestCase()
    {
    }

    internal ScenarioTestCase(Assembly assembly, ScenarioSuite suite, ScenarioRun run) => Fill(assembly, suite, run);

    /// <inheritdoc />
    public string DisplayName => $"{run.Scenario.Feature.Title} › {run.Name}";

    /// <inheritdoc />
    public string UniqueID => $"{assembly.GetName().Name}: {run.Id}";

    /// <inheritdoc />
    public ITestMethod TestMethod { get; private set; } = null!;

    /// <inheritdoc />
    public IMethodInfo Method => TestMethod.Method;

    /// <inheritdoc />
    public Dictionary<string, List<string>> Traits { get; private set; } = null!;

    /// <inheritdoc />
    public ISourceInformation SourceInformation { get; set; } = null!;

    /// <inheritdoc />
    object[] ITestCase.TestMethodArguments => null!;

    /// <inheritdoc />
    public string? SkipReason => null;

    /// <inheritdoc />
    public Exception? InitializationException => null;

    /// <inheritdoc />
    public int Timeout => 0;

    internal ScenarioSuite Suite { get; private set; } = null!;

    internal int Phase => Suite.Host.PhaseOf(run);

    internal bool RunsAlone => Suite.Host.RunsAlone(run);

    /// <inheritdoc />
    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Assembly), assembly.FullName);
        info.AddValue(nameof(ScenarioRun.Id), run.Id);
    }

    /// <inheritdoc />
    public void Deserialize(IXunitSerializationInfo info)
    {
        var owner = Assembly.Load(new AssemblyName(info.GetValue<string>(nameof(Assembly))));
        var suite = ScenarioSuite.Of(owner);
        Fill(owner, suite, suite.Find(info.GetValue<string>(nameof(ScenarioRun.Id))));
    }

    /// <inheritdoc />
    public Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) => RunAsync(messageBus, cancellationTokenSource);

    internal Task<RunSummary> RunAsync(IMessageBus messageBus, CancellationTokenSource cancellation) =>
        new ScenarioTestRunner(this, run, messageBus, cancellation).RunAsync();

    private void Fill(Assembly owner, ScenarioSuite suite, ScenarioRun scenarioRun)
    {
        (assembly, Suite, run) = (owner, suite, scenarioRun);
        TestMethod = ScenarioTestMethod.Of(owner, run.Scenario);
        Traits = ScenarioTraits.Of(run.Scenario);
        SourceInformation = new SourceInformation
        {
            FileName = Path.Combine(suite.Host.FeatureRoot ?? "", run.Scenario.Feature.Path),
            LineNumber = run.Scenario.SourceLine,
        };
    }
}
