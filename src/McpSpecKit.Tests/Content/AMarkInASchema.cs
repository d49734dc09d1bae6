using System.Text.Json;
using McpSpecKit.Steps.Conversations.Content;

namespace McpSpecKit.Tests.Content;

public sealed class AMarkInASchema
{
    private const string Marked = """{"x-mcp-header":"Region"}""";

    [Theory]
    [InlineData("/properties/a", """{"properties":{"a":MARK}}""")]
    [InlineData("/properties/a/properties/b", """{"properties":{"a":{"properties":{"b":MARK}}}}""")]
    public void IsReachedThroughProperties(string pointer, string schema) => Assert.Equal([(pointer, true)], Found(schema));

    [Theory]
    [InlineData("", "MARK")]
    [InlineData("/patternProperties/a", """{"patternProperties":{"a":MARK}}""")]
    [InlineData("/$defs/a", """{"$defs":{"a":MARK}}""")]
    [InlineData("/definitions/a", """{"definitions":{"a":MARK}}""")]
    [InlineData("/dependentSchemas/a", """{"dependentSchemas":{"a":MARK}}""")]
    [InlineData("/items", """{"items":MARK}""")]
    [InlineData("/additionalProperties", """{"additionalProperties":MARK}""")]
    [InlineData("/additionalItems", """{"additionalItems":MARK}""")]
    [InlineData("/contains", """{"contains":MARK}""")]
    [InlineData("/propertyNames", """{"propertyNames":MARK}""")]
    [InlineData("/unevaluatedItems", """{"unevaluatedItems":MARK}""")]
    [InlineData("/unevaluatedProperties", """{"unevaluatedProperties":MARK}""")]
    [InlineData("/not", """{"not":MARK}""")]
    [InlineData("/if", """{"if":MARK}""")]
    [InlineData("/then", """{"then":MARK}""")]
    [InlineData("/else", """{"else":MARK}""")]
    [InlineData("/allOf/0", """{"allOf":[MARK]}""")]
    [InlineData("/anyOf/1", """{"anyOf":[true,MARK]}""")]
    [InlineData("/oneOf/0", """{"oneOf":[MARK]}""")]
    [InlineData("/prefixItems/0", """{"prefixItems":[MARK]}""")]
    [InlineData("/items/0", """{"items":[MARK]}""")]
    [InlineData("/items/properties/a", """{"items":{"properties":{"a":MARK}}}""")]
    [InlineData("/$defs/a/properties/b", """{"$defs":{"a":{"properties":{"b":MARK}}}}""")]
    [InlineData("/anyOf/0/properties/a", """{"anyOf":[{"properties":{"a":MARK}}]}""")]
    public void IsFoundWhereNoCallReachesIt(string pointer, string schema) => Assert.Equal([(pointer, false)], Found(schema));

    [Theory]
    [InlineData("""{"examples":[MARK],"default":MARK,"const":MARK}""")]
    [InlineData("""{"properties":[MARK],"allOf":MARK,"$defs":[MARK]}""")]
    [InlineData("true")]
    public void IsNoneWhereItIsDataOrInNoSchema(string schema) => Assert.Empty(Found(schema));

    [Fact]
    public void IsFoundAboveAnother() => Assert.Equal(
        [("/properties/a", true), ("/properties/a/properties/b", true)],
        Found("""{"properties":{"a":{"x-mcp-header":"A","properties":{"b":MARK}}}}"""));

    [Fact]
    public void SaysWhatItSaysAndWhere() => Assert.Equal(
        "\"Region\" at /properties/a of weather",
        Assert.Single(SchemaMark.In("weather", JsonElement.Parse($$$"""{"properties":{"a":{{{Marked}}}}}"""))).ToString());

    private static IEnumerable<(string Pointer, bool IsReached)> Found(string schema) =>
        SchemaMark.In("weather", JsonElement.Parse(schema.Replace("MARK", Marked, StringComparison.Ordinal))).Select(mark => (mark.Pointer, mark.IsReached));
}
