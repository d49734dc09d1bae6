using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Shows scenarios as tests beside the ordinary tests of an assembly.</summary>
/// <param name="messageSink">Takes diagnostic messages.</param>
public sealed class ScenarioTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <inheritdoc />
    protected override ITestFrameworkDiscoverer CreateDiscoverer(IAssemblyInfo assemblyInfo) =>
        new ScenarioDiscoverer(assemblyInfo, SourceInformationProvider, DiagnosticMessageSink);

    /// <inheritdoc />
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new ScenarioExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}
