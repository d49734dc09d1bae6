using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>A step that sets the scene. It matches no other keyword.</summary>
/// <param name="expression">A cucumber expression or a regular expression.</param>
public sealed class GivenAttribute(string expression) : StepDefinitionBaseAttribute(expression)
{
    internal override StepKeyword? Keyword => StepKeyword.Given;
}
