namespace McpSpecKit.Gherkin.Running;

/// <summary>Is told what happens while it happens, by one caller at a time.</summary>
public interface IRunProgress
{
    /// <summary>A scenario is about to run.</summary>
    void Started(ScenarioRun run);

    /// <summary>A scenario has run.</summary>
    void Finished(ScenarioOutcome outcome);
}
