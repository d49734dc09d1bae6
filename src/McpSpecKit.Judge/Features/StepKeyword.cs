namespace McpSpecKit.Judge.Features;

/// <summary>What a step is for. <c>And</c>, <c>But</c> and <c>*</c> go on with what came before them.</summary>
public enum StepKeyword
{
    /// <summary>The step sets the scene.</summary>
    Given,

    /// <summary>The step does what the scenario is about.</summary>
    When,

    /// <summary>The step observes the outcome.</summary>
    Then,
}
