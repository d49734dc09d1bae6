namespace McpSpecKit.Gherkin;

/// <summary>How a scenario has fared so far.</summary>
public enum ScenarioExecutionStatus
{
    /// <summary>Nothing has failed.</summary>
    OK,

    /// <summary>A step is declared but not written yet.</summary>
    StepDefinitionPending,

    /// <summary>A step has no definition.</summary>
    UndefinedStep,

    /// <summary>A step's definition could not be chosen or called.</summary>
    BindingError,

    /// <summary>A step or a hook has thrown.</summary>
    TestError,

    /// <summary>A step or a hook has asked to skip the rest.</summary>
    Skipped,
}
