namespace McpSpecKit.Judge.Features;

/// <summary>Feature files are not Gherkin.</summary>
/// <param name="problems">Every place that is wrong.</param>
public sealed class FeatureSyntaxException(IReadOnlyList<SyntaxProblem> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>Every place that is wrong, in the files' order.</summary>
    public IReadOnlyList<SyntaxProblem> Problems { get; } = problems;
}
