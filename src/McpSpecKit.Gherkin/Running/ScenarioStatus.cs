namespace McpSpecKit.Gherkin.Running;

/// <summary>What came of a scenario.</summary>
public enum ScenarioStatus
{
    /// <summary>Every step was carried out.</summary>
    Passed,

    /// <summary>A step, a hook or the making of an object has thrown.</summary>
    Failed,

    /// <summary>It was ignored, or a step or a hook asked to skip the rest.</summary>
    Skipped,

    /// <summary>A step has no definition.</summary>
    Undefined,

    /// <summary>A step has several definitions.</summary>
    Ambiguous,

    /// <summary>A step is declared but not written yet.</summary>
    Pending,
}
