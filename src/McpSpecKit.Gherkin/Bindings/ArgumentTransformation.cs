using System.Text.RegularExpressions;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>A method that makes a step's argument of text or of a table.</summary>
internal sealed class ArgumentTransformation(StepArgumentTransformationAttribute attribute, BindingMethod method)
{
    private readonly Regex? regex = attribute.Regex is { } pattern
        ? new($"^{Bare(pattern)}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5))
        : null;

    public int Order => attribute.Order;

    public BindingMethod Method => method;

    public Type Result => method.Info.ReturnType;

    /// <summary>The name in cucumber expressions, where it is not that of the type.</summary>
    public string? Name => attribute.Name;

    /// <summary>The text it takes, as part of another pattern; nothing if it takes any.</summary>
    public string? Pattern => attribute.Regex is { } written ? Bare(written) : null;

    /// <summary>What makes the method impossible to use, if anything does.</summary>
    public string? Fault =>
        method.Fault ?? (Result == typeof(void) ? "it returns nothing"
        : typeof(Task).IsAssignableFrom(Result) ? "it returns a task, where a value is needed at once"
        : Groups() != method.Parameters.Count ? $"it takes {method.Parameters.Count} arguments where there are {Groups()}"
        : null);

    /// <summary>The arguments for the method if it can make the wanted type of the value.</summary>
    public IReadOnlyList<object>? Takes(object value, Type wanted)
    {
        if (Result != wanted) return null;
        if (value is not string text || regex is null)
            return value is DataTable == (method.Parameters[0].ParameterType == typeof(DataTable)) ? [value] : null;

        var match = regex.Match(text);
        if (!match.Success) return null;
        return match.Groups.Count is 1 ? [text] : [.. match.Groups.Values.Skip(1).Select(group => group.Value)];
    }

    private int Groups() => regex is null ? 1 : Math.Max(1, regex.GetGroupNumbers().Length - 1);

    private static string Bare(string pattern) => pattern.TrimStart('^').TrimEnd('$');
}
