namespace McpSpecKit.Judge.Bindings;

/// <summary>Something wrong between the steps of the features and their definitions.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">The feature's file and line (<c>path:line</c>) of a step, or the class and method of a definition.</param>
/// <param name="Message">What is wrong with what, and the way out.</param>
public sealed record StepProblem(StepProblemKind Kind, string Place, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Message}";
}
