using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>A step that matches whatever its keyword.</summary>
/// <param name="expression">A cucumber expression or a regular expression.</param>
public sealed class StepDefinitionAttribute(string expression) : StepDefinitionBaseAttribute(expression)
{
    internal override StepKeyword? Keyword => null;
}
