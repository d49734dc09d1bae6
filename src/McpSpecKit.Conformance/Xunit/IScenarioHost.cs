using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Says which scenarios an assembly shows as tests, and what they run with. It has a constructor without parameters.</summary>
public interface IScenarioHost
{
    /// <summary>The step definitions and hooks.</summary>
    BindingRegistry Bindings { get; }

    /// <summary>The folder on this machine that the features' paths start from, so that editors find them; nothing if there is none.</summary>
    string? FeatureRoot => null;

    /// <summary>The scenarios to show. Called before <see cref="StartAsync"/>; the same every time.</summary>
    IReadOnlyList<ScenarioRun> Discover();

    /// <summary>Gets ready, once before the first scenario of a run.</summary>
    Task StartAsync() => Task.CompletedTask;

    /// <summary>Cleans up, once after the last scenario of a run.</summary>
    Task StopAsync() => Task.CompletedTask;

    /// <summary>How many scenarios run at once, where the run does not say; a test that waits for its server leaves the processor to others.</summary>
    int Jobs => Environment.ProcessorCount;

    /// <summary>
    /// When a scenario has its turn: those with a lower number come first, in whatever feature. Where tests run one after another, the
    /// number orders those of one feature only.
    /// </summary>
    int PhaseOf(ScenarioRun run) => 0;

    /// <summary>Whether a scenario has to be the only one that runs in its phase.</summary>
    bool RunsAlone(ScenarioRun run) => false;

    /// <summary>Registers objects for a scenario before it starts.</summary>
    void Configure(ScenarioContainer container, ScenarioRun run);

    /// <summary>Tells an exception that asks to skip the rest of a scenario from a failure.</summary>
    bool IsSkip(Exception exception) => false;

    /// <summary>Takes an outcome and says how the test shows it: as it is, or otherwise, such as skipped for a known failure.</summary>
    ScenarioOutcome Completed(ScenarioOutcome outcome) => outcome;
}
