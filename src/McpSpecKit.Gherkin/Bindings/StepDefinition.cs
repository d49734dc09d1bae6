using System.Reflection;
using McpSpecKit.Gherkin.Expressions;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>A method that carries out the steps whose text fits an expression.</summary>
public sealed class StepDefinition
{
    internal StepDefinition(StepKeyword? keyword, string source, StepExpression expression, BindingMethod method, IReadOnlyList<BindingScope> scopes)
    {
        Keyword = keyword;
        Expression = source;
        Compiled = expression;
        Call = method;
        Scopes = scopes;
    }

    /// <summary>The keyword that it takes; none if it takes each.</summary>
    public StepKeyword? Keyword { get; }

    /// <summary>The cucumber expression or regular expression as it is written.</summary>
    public string Expression { get; }

    /// <summary>The method that carries the step out.</summary>
    public MethodInfo Method => Call.Info;

    /// <summary>The method's id in the compiler's XML documentation, by which its summary is found.</summary>
    public string DocumentationId => XmlDocumentationId.Of(Method);

    internal StepExpression Compiled { get; }

    internal BindingMethod Call { get; }

    internal IReadOnlyList<BindingScope> Scopes { get; }

    /// <summary><c>Class.Method [Given("…")]</c>.</summary>
    public override string ToString() => $"{Call.Name} [{Keyword?.ToString() ?? "StepDefinition"}(\"{Expression}\")]";
}
