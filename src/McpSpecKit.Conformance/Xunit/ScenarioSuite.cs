using System.Collections.Concurrent;
using System.Reflection;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>The scenarios of one assembly, asked for once however often it is discovered.</summary>
internal sealed class ScenarioSuite
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<ScenarioSuite>> Known = new();

    private readonly Dictionary<string, ScenarioRun> byId;
    private readonly ScenarioRunner runner;
    private Lazy<Task> start;

    private ScenarioSuite(IScenarioHost host)
    {
        Host = host;
        Runs = ScenarioRun.InOrder(host.Discover());
        byId = Runs.ToDictionary(run => run.Id, StringComparer.Ordinal);
        runner = new(host.Bindings, new() { Configure = host.Configure, IsSkip = host.IsSkip });
        start = new(StartAsync);
    }

    public IScenarioHost Host { get; }

    public IReadOnlyList<ScenarioRun> Runs { get; }

    /// <summary>The class that an assembly names as its host, if it does.</summary>
    public static Type? HostType(Assembly assembly) => assembly.GetCustomAttribute<ScenarioHostAttribute>()?.Type;

    /// <summary>The scenarios of an assembly that names a host.</summary>
    public static ScenarioSuite Of(Assembly assembly) =>
        Known.GetOrAdd(assembly, key => new(() => new((IScenarioHost)Activator.CreateInstance(HostType(key)!)!))).Value;

    /// <summary>The run of that id, which a test that was discovered earlier names.</summary>
    public ScenarioRun Find(string id) =>
        byId.GetValueOrDefault(id) ?? throw new InvalidOperationException($"There is no scenario '{id}' any more; discover the tests again.");

    /// <summary>Runs one scenario; the first of a run starts the host. What the host throws fails the scenario.</summary>
    public async Task<ScenarioOutcome> RunAsync(ScenarioRun run, CancellationToken cancellationToken)
    {
        try
        {
            await start.Value;
            return Host.Completed(await runner.RunAsync(run, cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new(run, ScenarioStatus.Failed) { Errors = [new(exception, ScenarioPhase.BeforeScenario, Step: null)] };
        }
    }

    /// <summary>Stops the host if any scenario has started it.</summary>
    public async Task StopAsync()
    {
        if (!start.IsValueCreated) return;
        start = new(StartAsync);
        try
        {
            await runner.AfterTestRunAsync();
        }
        finally
        {
            await Host.StopAsync();
        }
    }

    private async Task StartAsync()
    {
        await Host.StartAsync();
        await runner.BeforeTestRunAsync();
    }
}
