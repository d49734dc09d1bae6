using System.Diagnostics.CodeAnalysis;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>A feature as it is written.</summary>
public sealed class FeatureInfo
{
    internal FeatureInfo(FeatureHeading feature)
    {
        Title = feature.Title;
        Description = feature.Description;
        Tags = [.. feature.Tags];
        FolderPath = Path.GetDirectoryName(feature.Path)?.Replace('\\', '/') ?? "";
    }

    /// <summary>The text behind <c>Feature:</c>.</summary>
    public string Title { get; }

    /// <summary>The lines below the title, if any.</summary>
    public string? Description { get; }

    /// <summary>The feature's own tags, without the sign before them.</summary>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Step classes compile against Reqnroll too")]
    public string[] Tags { get; }

    /// <summary>The folder of the feature, relative to that of all features.</summary>
    public string FolderPath { get; }
}
