using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

/// <summary>Writes down what it is told, with no lock of its own: the runner calls it from one thread at a time.</summary>
internal sealed class RecordingProgress : IRunProgress
{
    public List<string> Messages { get; } = [];

    public void Started(ScenarioRun run) => Messages.Add($"started {run.Name}");

    public void Finished(ScenarioOutcome outcome) => Messages.Add($"{outcome.Run.Name}: {outcome.Status}");
}
