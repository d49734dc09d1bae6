namespace McpSpecKit.Gherkin.Bindings;

/// <summary>What is wrong between scenarios and bindings.</summary>
public enum BindingProblemKind
{
    /// <summary>A binding cannot be used. It fails every scenario, since nobody knows which it was for.</summary>
    Invalid,

    /// <summary>No definition takes the step.</summary>
    Undefined,

    /// <summary>Several definitions take the step.</summary>
    Ambiguous,

    /// <summary>The definition that takes the step has more or fewer parameters than the step has arguments.</summary>
    Mismatched,

    /// <summary>No step needs the definition.</summary>
    Unused,
}
