using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Looking;

namespace McpSpecKit.Steps.Traffic;

/// <summary>Rules for the traffic of a party.</summary>
[Binding]
public sealed class TrafficSteps(IScenarioFrame frame)
{
    /// <summary>
    /// Whatever the party has sent in this scenario keeps the rule that is named. Where nothing came that the rule is about, the scenario
    /// does not concern the party, or could not be judged.
    /// </summary>
    [Then("in this scenario, {rule}")]
    [Looks(Touch.Asks)]
    public Task ThenTheScenarioKeeps(Rule rule) => frame.DemandRuleAsync(rule.Words);

    /// <summary>
    /// Whatever the server has sent under the revision, in this scenario and in those that the run held before it, keeps the rule that is
    /// named. How many things were held against it is noted.
    /// </summary>
    [Then("in the whole run, {rule}")]
    [Looks]
    public Task ThenTheWholeRunKeeps(Rule rule) => frame.DemandRuleOfTheRunAsync(rule.Words);
}
