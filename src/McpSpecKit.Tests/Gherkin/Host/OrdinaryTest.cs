namespace McpSpecKit.Tests.Gherkin.Host;

public class OrdinaryTest
{
    [Fact]
    public void StaysOrdinary() => Assert.Equal("Ordinary", nameof(OrdinaryTest)[..8]);
}
