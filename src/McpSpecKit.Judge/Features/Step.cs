using Reqnroll;

namespace McpSpecKit.Judge.Features;

/// <summary>One step of a scenario, ready to run: placeholders replaced, keyword resolved.</summary>
/// <param name="Keyword">What the step is for.</param>
/// <param name="Written">The keyword as it is written, such as <c>And</c>.</param>
/// <param name="Text">The text behind the keyword.</param>
/// <param name="Line">The line of the feature file.</param>
/// <param name="DocString">The text block below the step, if any: its indentation removed, lines ended by LF.</param>
/// <param name="Table">The table below the step, if any.</param>
public sealed record Step(StepKeyword Keyword, string Written, string Text, int Line, string? DocString, DataTable? Table)
{
    /// <summary>The step as it is read: <c>And the client waits</c>.</summary>
    public override string ToString() => $"{Written} {Text}";
}
