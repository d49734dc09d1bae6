using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Gherkin;

/// <summary>Runs before the first step of a scenario.</summary>
/// <param name="tags">The tags one of which a scenario needs for the hook to run; without any it runs for all.</param>
public sealed class BeforeScenarioAttribute(params string[] tags) : HookAttribute(tags)
{
    internal override HookKind Kind => HookKind.BeforeScenario;
}
