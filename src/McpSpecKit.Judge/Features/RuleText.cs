namespace McpSpecKit.Judge.Features;

/// <summary>One requirement as the features restate it.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Title">The requirement as a plain fact.</param>
/// <param name="CheckFirst">What to look at first when it fails.</param>
/// <param name="Feature">The feature's path below <c>features</c>.</param>
/// <param name="Line">The line of the Rule.</param>
/// <param name="Gherkin">The Rule as it is written, from its tags to its last example.</param>
/// <param name="Tags">The tags of the Rule.</param>
/// <param name="Scenarios">Its scenarios, a row each.</param>
public sealed record RuleText(
    string Requirement,
    string Title,
    string? CheckFirst,
    string Feature,
    int Line,
    string Gherkin,
    IReadOnlyList<string> Tags,
    IReadOnlyList<ScenarioText> Scenarios);
