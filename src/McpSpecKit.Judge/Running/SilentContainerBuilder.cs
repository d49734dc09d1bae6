using System.Reflection;
using Reqnroll.Analytics;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Configuration;
using Reqnroll.Infrastructure;
using Reqnroll.Plugins;
using Reqnroll.Tracing;
using Reqnroll.UnitTestProvider;

namespace McpSpecKit.Judge.Running;

/// <summary>Reqnroll's parts with those of the kit in the place of a test framework: nothing is written, and nobody is told of the run.</summary>
internal sealed class SilentContainerBuilder : ContainerBuilder
{
    private const string Provider = "mcp-spec-kit";

    protected override void LoadPlugins(
        IRuntimeConfigurationProvider configurationProvider,
        ObjectContainer container,
        RuntimePluginEvents runtimePluginEvents,
        ReqnrollConfiguration reqnrollConfiguration,
        UnitTestProviderConfiguration unitTestProviderConfigration,
        Assembly testAssembly)
    {
        container.RegisterTypeAs<NoTrace, ITraceListener>();
        container.RegisterTypeAs<NoTrace, ITestTracer>();
        runtimePluginEvents.CustomizeTestThreadDependencies += (_, worker) =>
        {
            worker.ObjectContainer.RegisterTypeAs<NoTrace, ITraceListener>();
            worker.ObjectContainer.RegisterTypeAs<NoTrace, ITestTracer>();
            worker.ObjectContainer.RegisterTypeAs<RememberedMatches, IStepDefinitionMatchService>();
        };
        container.RegisterTypeAs<StepInvoker, IAsyncBindingInvoker>();
        container.RegisterTypeAs<NoTelemetry, IAnalyticsRuntimeTelemetryService>();
        container.RegisterInstanceAs(new StepMemory());
        container.RegisterTypeAs<ScenarioStatusProvider, IUnitTestRuntimeProvider>(Provider);
        unitTestProviderConfigration.UseUnitTestProvider(Provider);
    }
}
