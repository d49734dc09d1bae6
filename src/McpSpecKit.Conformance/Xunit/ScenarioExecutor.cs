using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Runs an assembly's scenarios beside its ordinary tests.</summary>
internal sealed class ScenarioExecutor(AssemblyName assemblyName, ISourceInformationProvider sources, IMessageSink diagnostics)
    : XunitTestFrameworkExecutor(assemblyName, sources, diagnostics)
{
    protected override ITestFrameworkDiscoverer CreateDiscoverer() =>
        new ScenarioDiscoverer(AssemblyInfo, SourceInformationProvider, DiagnosticMessageSink);

    protected override void RunTestCases(
        IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
    {
        using var runner = new ScenarioAssemblyRunner(TestAssembly, [.. testCases], DiagnosticMessageSink, executionMessageSink, executionOptions);
        runner.RunAsync().GetAwaiter().GetResult();
    }
}
