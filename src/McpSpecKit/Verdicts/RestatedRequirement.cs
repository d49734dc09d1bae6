using McpSpecKit.Catalogue;

namespace McpSpecKit.Verdicts;

/// <summary>A requirement as the features restate it, for reports that show more than verdicts.</summary>
public sealed record RestatedRequirement
{
    /// <summary>The id, such as <c>LC-011</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The requirement as a plain fact: the title of its Rule.</summary>
    public required string Title { get; init; }

    /// <summary>Who owes it.</summary>
    public required Party Party { get; init; }

    /// <summary>The feature's path below <c>features</c>.</summary>
    public required string Feature { get; init; }

    /// <summary>The title of the feature.</summary>
    public required string FeatureTitle { get; init; }

    /// <summary>The line of the Rule.</summary>
    public required int Line { get; init; }

    /// <summary>The Rule as it is written, from its tags to its last example.</summary>
    public required string Gherkin { get; init; }

    /// <summary>Where the specification states it.</summary>
    public IReadOnlyList<RestatedClause> Clauses { get; init; } = [];
}
