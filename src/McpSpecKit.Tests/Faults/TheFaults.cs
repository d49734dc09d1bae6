using McpSpecKit.Faults;

namespace McpSpecKit.Tests.Faults;

public sealed class TheFaults
{
    [Fact]
    public void SayWhichRequirementTheyBreak() =>
        Assert.All(FaultCatalogue.All, fault =>
        {
            Assert.Matches("^[A-Z]{2}-[0-9]{3}$", fault.Requirement);
            Assert.NotEmpty(fault.Summary);
            Assert.NotEmpty(fault.Transports);
        });
}
