using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Finds an assembly's scenarios beside its ordinary tests.</summary>
internal sealed class ScenarioDiscoverer(IAssemblyInfo assemblyInfo, ISourceInformationProvider sources, IMessageSink diagnostics)
    : XunitTestFrameworkDiscoverer(assemblyInfo, sources, diagnostics)
{
    private readonly Assembly assembly = ((IReflectionAssemblyInfo)assemblyInfo).Assembly;

    // The base class goes through the types of the assembly: the scenarios come when it is the host's turn.
    protected override bool FindTestsForType(
        ITestClass testClass, bool includeSourceInformation, IMessageBus messageBus, ITestFrameworkDiscoveryOptions discoveryOptions) =>
        testClass.Class.Name == ScenarioSuite.HostType(assembly)?.FullName
            ? Scenarios(testClass, discoveryOptions).All(testCase => messageBus.QueueMessage(new TestCaseDiscoveryMessage(testCase)))
            : base.FindTestsForType(testClass, includeSourceInformation, messageBus, discoveryOptions);

    // What xUnit catches while it discovers is not shown: without a test that fails, a broken feature would look like none.
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "It belongs to xUnit, like every test case")]
    private IEnumerable<IXunitTestCase> Scenarios(ITestClass host, ITestFrameworkDiscoveryOptions options)
    {
        try
        {
            var suite = ScenarioSuite.Of(assembly);
            return [.. suite.Runs.Select(run => new ScenarioTestCase(assembly, suite, run))];
        }
        catch (Exception exception)
        {
            var method = new TestMethod(host, host.Class.GetMethod(nameof(IScenarioHost.Discover), includePrivateMethod: true));
            var display = options.MethodDisplayOrDefault();
            return [new ExecutionErrorTestCase(DiagnosticMessageSink, display, TestMethodDisplayOptions.None, method, exception.ToString())];
        }
    }
}
