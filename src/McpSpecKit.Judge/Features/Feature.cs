namespace McpSpecKit.Judge.Features;

/// <summary>A feature file, compiled.</summary>
/// <param name="Heading">What the feature says of itself.</param>
/// <param name="Rules">Its rules in their order, those without a scenario too.</param>
/// <param name="Scenarios">Its scenarios in their order, one for each row of an outline's examples.</param>
public sealed record Feature(FeatureHeading Heading, IReadOnlyList<Rule> Rules, IReadOnlyList<Scenario> Scenarios);
