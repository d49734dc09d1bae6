namespace McpSpecKit.Gherkin.Running;

/// <summary>What a host adds to the running of scenarios.</summary>
public sealed record ScenarioRunnerOptions
{
    /// <summary>Registers objects for a scenario before it starts.</summary>
    public Action<ScenarioContainer, ScenarioRun> Configure { get; init; } = (_, _) => { };

    /// <summary>Tells an exception that asks to skip the rest of a scenario from a failure.</summary>
    public Func<Exception, bool> IsSkip { get; init; } = _ => false;

    /// <summary>Takes the time.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
