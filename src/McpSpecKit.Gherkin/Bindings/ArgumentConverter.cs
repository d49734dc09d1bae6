using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Makes what a method's parameter wants of a step's text or table.</summary>
internal sealed class ArgumentConverter(IEnumerable<ArgumentTransformation> transformations)
{
    private readonly ArgumentTransformation[] ordered = [.. transformations.OrderBy(transformation => transformation.Order)];

    /// <summary>Whether a table can become the wanted type.</summary>
    public bool TakesTable(Type wanted) =>
        wanted.IsAssignableFrom(typeof(DataTable))
        || Array.Exists(ordered, candidate => candidate.Result == wanted && candidate.Method.Parameters[0].ParameterType == typeof(DataTable));

    /// <exception cref="StepArgumentException">The value cannot become the wanted type.</exception>
    public object? Convert(object value, Type wanted, ScenarioContainer container) => Convert(value, wanted, container, []);

    public object?[] ConvertAll(IReadOnlyList<object> values, BindingMethod method, ScenarioContainer container) =>
        ConvertAll(values, method, container, []);

    /// <summary>A method that is at work already does not prepare its own arguments: text that it makes of text would never be ready.</summary>
    private object? Convert(object value, Type wanted, ScenarioContainer container, ImmutableHashSet<ArgumentTransformation> atWork)
    {
        foreach (var transformation in ordered)
        {
            if (!atWork.Contains(transformation) && transformation.Takes(value, wanted) is { } arguments)
                return transformation.Method.Call(container, ConvertAll(arguments, transformation.Method, container, atWork.Add(transformation)));
        }

        return wanted.IsInstanceOfType(value) ? value : ConvertText(value, wanted);
    }

    private object?[] ConvertAll(
        IReadOnlyList<object> values,
        BindingMethod method,
        ScenarioContainer container,
        ImmutableHashSet<ArgumentTransformation> atWork) =>
        [.. values.Select((value, index) => Convert(value, method.Parameters[index].ParameterType, container, atWork))];

    private static object? ConvertText(object value, Type wanted)
    {
        var target = Nullable.GetUnderlyingType(wanted) ?? wanted;
        if (value is not string text) throw new StepArgumentException($"A table cannot become {wanted.Name}.");
        if (target != wanted && text.Length is 0) return null;

        try
        {
            return target.IsEnum
                ? Enum.Parse(target, text.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true)
                : TypeDescriptor.GetConverter(target).ConvertFrom(context: null, CultureInfo.InvariantCulture, text);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException or NotSupportedException)
        {
            throw new StepArgumentException($"'{text}' cannot become {wanted.Name}.", exception);
        }
    }
}
