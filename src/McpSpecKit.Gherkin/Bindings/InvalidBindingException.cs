namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Bindings cannot be used.</summary>
/// <param name="problems">Every one of them.</param>
public sealed class InvalidBindingException(IReadOnlyList<BindingProblem> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>What is wrong with which binding.</summary>
    public IReadOnlyList<BindingProblem> Problems { get; } = problems;
}
