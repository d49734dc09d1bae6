namespace McpSpecKit.Judge.Bindings;

/// <summary>What can be wrong between the steps of the features and their definitions.</summary>
public enum StepProblemKind
{
    /// <summary>No definition takes the step with its text, table and doc string.</summary>
    Undefined,

    /// <summary>Several definitions take the step.</summary>
    Ambiguous,

    /// <summary>No step needs the definition.</summary>
    Unused,

    /// <summary>Reqnroll cannot use the definition.</summary>
    Invalid,
}
