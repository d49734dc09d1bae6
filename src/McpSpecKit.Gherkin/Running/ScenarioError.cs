using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Running;

/// <summary>Something that went wrong in a scenario, or asked to skip the rest of it.</summary>
/// <param name="Exception">What was thrown, as it was thrown.</param>
/// <param name="Phase">The part of the run that it comes from.</param>
/// <param name="Step">The step that it comes from, unless it was a hook.</param>
public sealed record ScenarioError(Exception Exception, ScenarioPhase Phase, Step? Step);
