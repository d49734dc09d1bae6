using McpSpecKit.Faults;
using McpSpecKit.Judge.Features;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Faults;

public sealed class EveryExecutableRequirement
{
    public static TheoryData<string> Ids =>
    [
        .. FeatureCatalogue.Load().Rules
            .Where(rule => rule.Scenarios.Any(IsExecutable))
            .Select(rule => rule.Requirement),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasAFaultThatProvesIt(string id) => Assert.Contains(FaultCatalogue.All, fault => fault.Requirement == id);

    private static bool IsExecutable(ScenarioText scenario) =>
        scenario.Strength is Strength.Must or Strength.Should
        && !scenario.Tags.Any(tag => tag is "manual" or "pending" or "client");
}
