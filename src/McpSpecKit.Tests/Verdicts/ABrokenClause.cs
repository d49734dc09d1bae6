using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Verdicts;

public sealed class ABrokenClause
{
    [Fact]
    public void SaysWhatWasExpectedAndWhatCame()
    {
        var broken = new ClauseBrokenException("an answer", "silence");

        Assert.Equal(("an answer", "silence", "Expected an answer; got silence"), (broken.Expected, broken.Got, broken.Message));
    }
}
