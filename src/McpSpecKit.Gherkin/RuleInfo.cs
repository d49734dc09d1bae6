using System.Diagnostics.CodeAnalysis;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>A rule as it is written.</summary>
public sealed class RuleInfo
{
    internal RuleInfo(Rule rule)
    {
        Title = rule.Title;
        Description = rule.Description;
        Tags = [.. rule.Tags];
    }

    /// <summary>The text behind <c>Rule:</c>.</summary>
    public string Title { get; }

    /// <summary>The lines below the title, if any.</summary>
    public string? Description { get; }

    /// <summary>The rule's own tags, without the sign before them.</summary>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Step classes compile against Reqnroll too")]
    public string[] Tags { get; }
}
