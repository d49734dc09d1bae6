namespace McpSpecKit.Judge.Features;

/// <summary>A scenario, or one row of a scenario outline, with all it takes to run it.</summary>
public sealed record Scenario
{
    /// <summary>The feature it belongs to.</summary>
    public required FeatureHeading Feature { get; init; }

    /// <summary>The rule it belongs to, if any.</summary>
    public required Rule? Rule { get; init; }

    /// <summary>The text behind <c>Scenario:</c>, placeholders as they are written.</summary>
    public required string Title { get; init; }

    /// <summary>A readable name that tells the rows of an outline apart: <c>A version comes back (revision: 2025-11-25)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The lines below the title, their indentation removed, if any.</summary>
    public required string? Description { get; init; }

    /// <summary>The scenario's own tags, without the sign before them.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The tags of the examples that the row stands in.</summary>
    public required IReadOnlyList<string> ExamplesTags { get; init; }

    /// <summary>The text behind <c>Examples:</c>, if any.</summary>
    public required string? ExamplesTitle { get; init; }

    /// <summary>The line of the title.</summary>
    public required int Line { get; init; }

    /// <summary>The line of the row, for an outline.</summary>
    public required int? RowLine { get; init; }

    /// <summary>The row's values by the names of their columns, in the columns' order.</summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    /// <summary>All steps: those of the feature's background, the rule's background and the scenario.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>The tags of the scenario and its examples.</summary>
    public IReadOnlyList<string> OwnTags => field ??= [.. Tags.Union(ExamplesTags)];

    /// <summary>The tags of the feature, the rule, the scenario and its examples.</summary>
    public IReadOnlyList<string> CombinedTags => field ??= [.. Feature.Tags.Union(Rule?.Tags ?? []).Union(OwnTags)];

    /// <summary>Where it is written: the row's line for an outline, else the title's.</summary>
    public int SourceLine => RowLine ?? Line;

    /// <summary>What tells it from all other scenarios: <c>path:line</c>.</summary>
    public string Id => $"{Feature.Path}:{SourceLine}";

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Id})";
}
