using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Architecture;

public sealed class ThePublicSurface
{
    [Fact]
    public void OfTheLibraryIsApproved() =>
        Approved.Matches("src/McpSpecKit.Tests/Architecture/Approved", "McpSpecKit", PublicSurface.Of(typeof(McpSpecKit.Protocol.Revision).Assembly));

    [Fact]
    public void OfTheJudgeIsApproved() =>
        Approved.Matches("src/McpSpecKit.Tests/Architecture/Approved", "McpSpecKit.Judge", PublicSurface.Of(typeof(McpSpecKit.Judge.ConformanceJudge).Assembly));
}
