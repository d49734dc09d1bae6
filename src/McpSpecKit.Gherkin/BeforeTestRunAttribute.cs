using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Gherkin;

/// <summary>Runs once before all scenarios. The method is static and takes nothing.</summary>
public sealed class BeforeTestRunAttribute : HookAttribute
{
    internal override HookKind Kind => HookKind.BeforeTestRun;
}
