using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin;

/// <summary>What a step or a hook may know of the scenario it runs in.</summary>
public sealed class ScenarioContext
{
    internal ScenarioContext(Scenario scenario)
    {
        ScenarioInfo = new(scenario);
        RuleInfo = scenario.Rule is { } rule ? new(rule) : null;
    }

    /// <summary>The scenario as it is written.</summary>
    public ScenarioInfo ScenarioInfo { get; }

    /// <summary>The rule that the scenario belongs to, if any.</summary>
    public RuleInfo? RuleInfo { get; }

    /// <summary>How the scenario has fared so far.</summary>
    public ScenarioExecutionStatus ScenarioExecutionStatus { get; internal set; }

    /// <summary>What the scenario failed of, if it did.</summary>
    public Exception? TestError { get; internal set; }
}
