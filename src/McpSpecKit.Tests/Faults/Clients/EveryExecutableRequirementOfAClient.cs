using McpSpecKit.Faults.Clients;
using McpSpecKit.Judge.Features;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Faults.Clients;

public sealed class EveryExecutableRequirementOfAClient
{
    public static TheoryData<string> Ids =>
    [
        .. FeatureCatalogue.Load().Rules
            .Where(rule => rule.Scenarios.Any(IsExecutable))
            .Select(rule => rule.Requirement),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasAFaultThatProvesIt(string id) => Assert.Contains(ClientFaultCatalogue.All, fault => fault.Requirement == id);

    private static bool IsExecutable(ScenarioText scenario) =>
        scenario.Strength is Strength.Must or Strength.Should
        && scenario.Tags.Contains("client")
        && !scenario.Tags.Any(tag => tag is "manual" or "pending");
}
