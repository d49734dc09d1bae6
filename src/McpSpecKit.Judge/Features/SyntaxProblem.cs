namespace McpSpecKit.Judge.Features;

/// <summary>A place where a feature file is not Gherkin.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Column">The column, counted from one.</param>
/// <param name="Message">What is wrong.</param>
public sealed record SyntaxProblem(string Path, int Line, int Column, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Path}:{Line}:{Column}: {Message}";
}
