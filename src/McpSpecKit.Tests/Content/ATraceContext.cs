using System.Text.Json;
using McpSpecKit.Steps.Conversations.Content;

namespace McpSpecKit.Tests.Content;

public sealed class ATraceContext
{
    private const string Parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [Fact]
    public void HasThreeKeys() => Assert.Equal(["traceparent", "tracestate", "baggage"], TraceContext.Keys);

    [Theory]
    [InlineData(Parent, true)]
    [InlineData("01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more", true)]
    [InlineData(Parent + "-more", false)]
    [InlineData("ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", false)]
    [InlineData("00-00000000000000000000000000000000-b7ad6b7169203331-01", false)]
    [InlineData("00-00000000000000000000000000000001-0000000000000001-01", true)]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01", false)]
    [InlineData("00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01", false)]
    [InlineData("00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01", false)]
    [InlineData("x" + Parent, false)]
    [InlineData(Parent + "1", false)]
    [InlineData(Parent + "\n", false)]
    public void NamesItsParent(string text, bool isWellFormed) => Assert.Equal(isWellFormed, IsWellFormed("traceparent", text));

    [Theory]
    [InlineData("", true)]
    [InlineData("a=1", true)]
    [InlineData("a=1, b@c=2 ,,\td=", true)]
    [InlineData("A=1", false)]
    [InlineData("a", false)]
    [InlineData("a=1=2", false)]
    [InlineData("a=1;b", true)]
    [InlineData("a=ä", false)]
    [InlineData("a=1,B=2", false)]
    [InlineData("a=1\n", false)]
    public void TellsItsState(string text, bool isWellFormed) => Assert.Equal(isWellFormed, IsWellFormed("tracestate", text));

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void TellsTheStateOfFewVendors(int vendors, bool isWellFormed) =>
        Assert.Equal(isWellFormed, IsWellFormed("tracestate", string.Join(',', Enumerable.Range(0, vendors).Select(number => $"v{number}=1"))));

    [Theory]
    [InlineData("a=1", true)]
    [InlineData("A.b = 1 ;p=2;q , c=", true)]
    [InlineData("", false)]
    [InlineData("a", false)]
    [InlineData("a=1,", false)]
    [InlineData("a b=1", false)]
    [InlineData("a=\"1\"", false)]
    [InlineData("a=1 2", false)]
    [InlineData("a=1\n", false)]
    public void CarriesBaggage(string text, bool isWellFormed) => Assert.Equal(isWellFormed, IsWellFormed("baggage", text));

    [Theory]
    [InlineData("traceparent")]
    [InlineData("tracestate")]
    [InlineData("baggage")]
    public void IsText(string key) => Assert.False(TraceContext.IsWellFormed(key, JsonElement.Parse("1")));

    private static bool IsWellFormed(string key, string text) => TraceContext.IsWellFormed(key, JsonSerializer.SerializeToElement(text));
}
