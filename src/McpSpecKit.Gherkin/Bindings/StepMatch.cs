namespace McpSpecKit.Gherkin.Bindings;

/// <summary>A definition that takes a step.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Arguments">The step's arguments: the text in its expression's groups, then the text block or the table.</param>
/// <param name="Degree">How narrow the scope is by which it applies.</param>
internal sealed record StepMatch(StepDefinition Definition, IReadOnlyList<object> Arguments, int Degree)
{
    public bool Fits(ArgumentConverter converter)
    {
        var parameters = Definition.Call.Parameters;
        return parameters.Count == Arguments.Count
            && parameters.Zip(Arguments).All(pair => pair.Second is not DataTable || converter.TakesTable(pair.First.ParameterType))
            && !(Arguments is [.., string] && parameters[^1].ParameterType == typeof(DataTable));
    }
}
