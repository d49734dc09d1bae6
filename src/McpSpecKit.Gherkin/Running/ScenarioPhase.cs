namespace McpSpecKit.Gherkin.Running;

/// <summary>The parts of a scenario's run.</summary>
public enum ScenarioPhase
{
    /// <summary>Its objects are registered and the hooks before it run.</summary>
    BeforeScenario,

    /// <summary>Its scene is set.</summary>
    Given,

    /// <summary>It does what it is about.</summary>
    When,

    /// <summary>It observes the outcome.</summary>
    Then,

    /// <summary>The hooks after it run and its objects are disposed of.</summary>
    AfterScenario,
}
