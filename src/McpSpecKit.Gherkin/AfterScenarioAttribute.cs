using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Gherkin;

/// <summary>Runs after a scenario, whatever came of it.</summary>
/// <param name="tags">The tags one of which a scenario needs for the hook to run; without any it runs for all.</param>
public sealed class AfterScenarioAttribute(params string[] tags) : HookAttribute(tags)
{
    internal override HookKind Kind => HookKind.AfterScenario;
}
