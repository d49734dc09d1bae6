using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>What the attributes of step definitions have in common.</summary>
/// <param name="expression">A cucumber expression or a regular expression.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class StepDefinitionBaseAttribute(string expression) : Attribute
{
    /// <summary>A cucumber expression or a regular expression.</summary>
    public string Expression { get; } = expression;

    internal abstract StepKeyword? Keyword { get; }
}
