namespace McpSpecKit.Gherkin.Bindings;

/// <summary>When a hook runs.</summary>
internal enum HookKind
{
    /// <summary>Once before all scenarios.</summary>
    BeforeTestRun,

    /// <summary>Before the first step of a scenario.</summary>
    BeforeScenario,

    /// <summary>After a scenario, whatever came of it.</summary>
    AfterScenario,

    /// <summary>Once after all scenarios.</summary>
    AfterTestRun,
}
