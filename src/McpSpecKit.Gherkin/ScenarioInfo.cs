using System.Collections.Specialized;
using System.Diagnostics.CodeAnalysis;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>A scenario as it is written.</summary>
public sealed class ScenarioInfo
{
    internal ScenarioInfo(Scenario scenario)
    {
        Title = scenario.Title;
        Description = scenario.Description;
        Tags = [.. scenario.OwnTags];
        CombinedTags = [.. scenario.CombinedTags];

        var arguments = new OrderedDictionary();
        foreach (var (column, value) in scenario.Arguments) arguments.Add(column, value);
        Arguments = arguments.AsReadOnly();
    }

    /// <summary>The text behind <c>Scenario:</c>, its placeholders as they are written.</summary>
    public string Title { get; }

    /// <summary>The lines below the title, if any.</summary>
    public string? Description { get; }

    /// <summary>The tags of the scenario and of its examples, without the sign before them.</summary>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Step classes compile against Reqnroll too")]
    public string[] Tags { get; }

    /// <summary>The tags of the feature, the rule, the scenario and its examples, without the sign before them.</summary>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Step classes compile against Reqnroll too")]
    public string[] CombinedTags { get; }

    /// <summary>The row of an outline's examples: text by the name of its column.</summary>
    public IOrderedDictionary Arguments { get; }
}
