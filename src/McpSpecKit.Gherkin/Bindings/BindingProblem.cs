namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Something wrong between scenarios and bindings.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Where">The feature file and line (<c>path:line</c>) of a step, or the class and method of a binding.</param>
/// <param name="Message">What is wrong with what, as a sentence.</param>
public sealed record BindingProblem(BindingProblemKind Kind, string Where, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Where}: {Message}";
}
