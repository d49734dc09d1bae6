using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class TheWaitForAFirstAnswer
{
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(100));

    [Fact]
    public void IsFourTimesAsLongWhereNothingIsKnown() => Assert.Equal(TimeSpan.FromSeconds(16), Waits.FirstReply);

    [Theory]
    [InlineData(0, 6)]
    [InlineData(0.1, 6)]
    [InlineData(0.5, 8)]
    [InlineData(1, 12)]
    [InlineData(30, 16)]
    public void FollowsWhatTheFirstAnswerTookBefore(double before, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Waits.After(TimeSpan.FromSeconds(before)).FirstReply);

    [Fact]
    public void GrowsWithTheScale() => Assert.Equal(TimeSpan.FromSeconds(24), Waits.After(TimeSpan.FromSeconds(1)).Scale(2).FirstReply);
}
