using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>A step that does what the scenario is about. It matches no other keyword.</summary>
/// <param name="expression">A cucumber expression or a regular expression.</param>
public sealed class WhenAttribute(string expression) : StepDefinitionBaseAttribute(expression)
{
    internal override StepKeyword? Keyword => StepKeyword.When;
}
