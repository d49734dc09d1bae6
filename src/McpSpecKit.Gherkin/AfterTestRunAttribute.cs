using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Gherkin;

/// <summary>Runs once after all scenarios. The method is static and takes nothing.</summary>
public sealed class AfterTestRunAttribute : HookAttribute
{
    internal override HookKind Kind => HookKind.AfterTestRun;
}
