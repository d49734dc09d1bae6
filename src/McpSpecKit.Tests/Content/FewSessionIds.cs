using McpSpecKit.Steps.Conversations.Content;

namespace McpSpecKit.Tests.Content;

public sealed class FewSessionIds
{
    [Fact]
    public void ShowNothingBelowThree()
    {
        var wrong = Assert.Throws<ArgumentException>(() => new SessionIdStatistics(["a", "b"]));

        Assert.StartsWith("Fewer than three ids show nothing.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HoldWhatTheirPlacesShow()
    {
        Assert.Equal(2, new SessionIdStatistics(["aa-", "bb-", "aa-", "bb-"]).Bits, tolerance: 1e-9);
        Assert.Equal(2, new SessionIdStatistics(["xa", "xbz", "xczz", "xdzzz"]).Bits, tolerance: 1e-9);
    }

    [Fact]
    public void AreNamedWhereTheyRepeatThemselves()
    {
        Assert.Equal("b", new SessionIdStatistics(["a", "b", "b", "c"]).Repeated);
        Assert.Null(new SessionIdStatistics(["a", "b", "c"]).Repeated);
    }

    [Theory]
    [InlineData(true, "1", "2", "3")]
    [InlineData(true, "3", "2", "1")]
    [InlineData(true, "08", "09", "10")]
    [InlineData(true, "98", "99", "00")]
    [InlineData(true, "fe", "ff", "00")]
    [InlineData(true, "f0", "f8", "00")]
    [InlineData(true, "1-0", "1-1", "1-2")]
    [InlineData(false, "1", "2", "4")]
    [InlineData(false, "1", "2", "13")]
    [InlineData(false, "x1", "x2", "x3")]
    [InlineData(false, "1", "2", "x")]
    public void AreASeriesWhereTheyGrowByTheSameStep(bool isSeries, params string[] ids) => Assert.Equal(isSeries, new SessionIdStatistics(ids).IsSeries);
}
