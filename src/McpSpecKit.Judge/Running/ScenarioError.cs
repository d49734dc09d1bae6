using McpSpecKit.Judge.Features;

namespace McpSpecKit.Judge.Running;

/// <summary>Something that went wrong in a scenario, or asked to skip the rest of it.</summary>
/// <param name="Exception">What was thrown, as it was thrown.</param>
/// <param name="Step">The step that it comes from, unless it was a hook.</param>
public sealed record ScenarioError(Exception Exception, Step? Step);
