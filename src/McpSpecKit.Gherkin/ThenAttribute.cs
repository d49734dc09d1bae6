using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>A step that observes the outcome. It matches no other keyword.</summary>
/// <param name="expression">A cucumber expression or a regular expression.</param>
public sealed class ThenAttribute(string expression) : StepDefinitionBaseAttribute(expression)
{
    internal override StepKeyword? Keyword => StepKeyword.Then;
}
