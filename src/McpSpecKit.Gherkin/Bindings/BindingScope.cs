using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>The scenarios that a binding is for. What is not given does not narrow it.</summary>
internal sealed record BindingScope(string? Tag, string? Feature = null, string? Scenario = null)
{
    public static BindingScope Of(ScopeAttribute attribute) =>
        new(attribute.Tag is { } tag ? TagNames.Of(tag) : null, attribute.Feature, attribute.Scenario);

    /// <summary>How many things are given, all of which hold for the scenario; nothing if one does not.</summary>
    public int? Degree(Scenario scenario)
    {
        var conditions = new (string? Wanted, bool Holds)[]
        {
            (Tag, Tag is not null && scenario.CombinedTags.Contains(Tag)),
            (Feature, Feature == scenario.Feature.Title),
            (Scenario, Scenario == scenario.Title),
        };
        return Array.Exists(conditions, condition => condition is { Wanted: not null, Holds: false })
            ? null
            : conditions.Count(condition => condition.Wanted is not null);
    }

    /// <summary>The degree of the scope that fits best: zero where there are no scopes, nothing where none fits.</summary>
    public static int? BestDegree(IReadOnlyList<BindingScope> scopes, Scenario scenario) =>
        scopes.Count is 0 ? 0 : scopes.Max(scope => scope.Degree(scenario));
}
