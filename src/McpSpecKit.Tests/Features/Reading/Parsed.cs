using McpSpecKit.Judge.Features;

namespace McpSpecKit.Tests.Features.Reading;

/// <summary>Reads features of a few lines.</summary>
internal static class Parsed
{
    public const string Path = "features/a.feature";

    public static Feature Feature(string text) => FeatureParser.Parse(new(Path, text));

    public static Scenario Scenario(string steps, string tags = "") => Feature(
        $"""
        Feature: F

        {tags}
        Scenario: S
        {steps}
        """).Scenarios[0];
}
