namespace McpSpecKit.Tests.Traffic;

public sealed class TypesOfResults
{
    private const string OfTheCore = "each result without extensions is of a type of the core";
    private const string WithAnExtension = """{"_meta":{"io.modelcontextprotocol/clientCapabilities":{"extensions":{"com.example/jobs":{}}}}}""";

    [Theory]
    [InlineData("complete", true)]
    [InlineData("input_required", true)]
    [InlineData("success", false)]
    public void AreThoseOfTheCore(string type, bool keeps) => Assert.Equal([keeps], Modern().Ask(1, "tools/call").Answer(1, Of(type)).Keeps(OfTheCore));

    [Fact]
    public void AreOpenToAClientThatListsExtensions() => Assert.Empty(Modern().Ask(1, "tools/call", WithAnExtension).Answer(1, Of("job")).Keeps(OfTheCore));

    [Fact]
    public void AreNotLookedForWhereThereIsNone()
    {
        Assert.Empty(Modern().Ask(1, "tools/call").Answer(1, """{"resultType":7}""").Keeps(OfTheCore));
        Assert.Empty(new TrafficScript("2025-06-18").Ask(1, "tools/call").Answer(1, Of("success")).Keeps(OfTheCore));
    }

    private static TrafficScript Modern() => new("2026-07-28");

    private static string Of(string type) => $$"""{"resultType":"{{type}}"}""";
}
