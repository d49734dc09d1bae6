using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using McpSpecKit.Judge.Features;
using McpSpecKit.Steps.Situation;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Infrastructure;

namespace McpSpecKit.Judge.Running;

/// <summary>Reqnroll's runtime over one assembly of step definitions, without generated code. Safe to use from several scenarios at once.</summary>
public sealed class StepRuntime : IAsyncDisposable
{
    private static readonly Lazy<Task<StepRuntime>> Kit = new(() => Task.Run(() => StartAsync(typeof(SubjectSteps).Assembly)));

    private static readonly CultureInfo Language = CultureInfo.GetCultureInfo("en-US");

    private readonly ConcurrentDictionary<FeatureHeading, FeatureInfo> features = new();
    private readonly IObjectContainer container;
    private readonly ITestRunnerManager manager;

    private StepRuntime(IObjectContainer container, ITestRunnerManager manager) => (this.container, this.manager) = (container, manager);

    /// <summary>The runtime of the kit's own steps, started once in a process.</summary>
    public static Task<StepRuntime> Shared => Kit.Value;

    /// <summary>The step definitions, hooks and argument transformations.</summary>
    public IBindingRegistry Bindings => container.Resolve<IBindingRegistry>();

    /// <summary>Discovers the bindings of an assembly and runs the hooks that come before all scenarios.</summary>
    /// <param name="steps">The assembly of the step definitions.</param>
    public static async Task<StepRuntime> StartAsync(Assembly steps)
    {
        var parts = new SilentContainerBuilder().CreateGlobalContainer(steps);
        var workers = parts.Resolve<ITestRunnerManager>();
        workers.Initialize(steps);
        await workers.FireTestRunStartAsync();
        return new StepRuntime(parts, workers);
    }

    /// <summary>Runs the hooks that come after all scenarios.</summary>
    public async ValueTask DisposeAsync()
    {
        await manager.FireTestRunEndAsync();
        await manager.DisposeAsync();
    }

    /// <summary>A worker that is ready for a scenario of the feature; to be given back.</summary>
    internal async Task<ITestRunner> TakeWorkerAsync(FeatureHeading heading)
    {
        var feature = features.GetOrAdd(heading, ToInfo);
        var worker = manager.GetTestRunner(feature);
        if (worker.FeatureContext is { } present && present.FeatureInfo != feature) await worker.OnFeatureEndAsync();
        if (worker.FeatureContext is null) await worker.OnFeatureStartAsync(feature);
        return worker;
    }

    /// <summary>Lends what finds the definition of a step, which belongs to a worker.</summary>
    /// <param name="look">Uses it.</param>
    internal T Match<T>(Func<IStepDefinitionMatchService, T> look)
    {
        var worker = manager.GetTestRunner(ToInfo(new FeatureHeading("", "", null, [], 0)));
        try
        {
            return look(worker.TestThreadContext.TestThreadContainer.Resolve<IStepDefinitionMatchService>());
        }
        finally
        {
            GiveBack(worker);
        }
    }

    internal void GiveBack(ITestRunner worker) => manager.ReleaseTestRunnerToPool(worker);

    private static FeatureInfo ToInfo(FeatureHeading heading) => new(
        Language,
        Path.GetDirectoryName(heading.Path)?.Replace('\\', '/') ?? "",
        heading.Title,
        heading.Description,
        ProgrammingLanguage.CSharp,
        [.. heading.Tags]);
}
