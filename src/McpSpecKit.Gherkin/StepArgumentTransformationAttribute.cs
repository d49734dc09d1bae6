using System.Diagnostics.CodeAnalysis;

namespace McpSpecKit.Gherkin;

/// <summary>
/// Makes a step's argument of text or of a table. Cucumber expressions name it by <see cref="Name"/> or by the type it returns.
/// </summary>
/// <param name="regex">What text it takes, its groups being the method's arguments; without one, any text.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StepArgumentTransformationAttribute([StringSyntax(StringSyntaxAttribute.Regex)] string? regex = null) : Attribute
{
    /// <summary>What text it takes, its groups being the method's arguments; without one, any text.</summary>
    public string? Regex { get; } = regex;

    /// <summary>The name in cucumber expressions; without one, the name of the type that the method returns.</summary>
    public string? Name { get; set; }

    /// <summary>Which of several that make the same type is asked first: the one with the lower number.</summary>
    public int Order { get; set; } = HookAttribute.DefaultOrder;
}
