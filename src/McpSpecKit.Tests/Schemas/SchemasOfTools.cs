using System.Text.Json;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Schemas;

public sealed class SchemasOfTools
{
    private const string Draft7 = """ "$schema":"http://json-schema.org/draft-07/schema#", """;

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"type":["string","null"],"pattern":"^(a+)+$"}},"required":["a"]}""")]
    [InlineData("""{"$schema":"https://json-schema.org/draft/2020-12/schema","prefixItems":[true],"unevaluatedProperties":false}""")]
    [InlineData("{" + Draft7 + """ "items":[{"type":"integer"}],"definitions":{"a":{"exclusiveMinimum":1e400}}}""")]
    [InlineData("""{"x-vendor":{"type":"text"},"default":{"type":"text"}}""")]
    [InlineData("""{"minLength":1e400,"multipleOf":1e400,"maximum":-1e400}""")]
    [InlineData("true")]
    public void KeepTheRulesOfTheirDialect(string schema) => Assert.Empty(Validate(schema));

    [Theory]
    [InlineData("""{"properties":{"a":{"type":"text"}}}""", "At /properties/a/type: It has none of the 2 forms that are possible here.")]
    [InlineData("""{"properties":{"a/b":{"minLength":-1}}}""", "At /properties/a~1b/minLength: It is -1; it has to be at least 0.")]
    [InlineData("""{"required":["a","a"]}""", "At /required: It holds the same item more than once.")]
    [InlineData("""{"required":[1e400,1e400,"a"]}""", "At /required/0: It is an integer; it has to be a string.")]
    [InlineData("""{"anyOf":[true,{"not":3}]}""", "At /anyOf/1/not: It is an integer; it has to be an object or a boolean.")]
    [InlineData("""{"items":[true]}""", "At /items: It is an array; it has to be an object or a boolean.")]
    [InlineData("{" + Draft7 + """ "properties":{"a":{"items":[3]}}}""", "At /properties/a/items: It has none of the 2 forms that are possible here.")]
    [InlineData("{" + Draft7 + """ "allOf":[]}""", "At /allOf: It has 0 items; it has to have at least 1.")]
    [InlineData("7", "It is an integer; it has to be an object or a boolean.")]
    public void BreakTheRulesOfTheirDialectAtAPlace(string schema, string flaw) => Assert.Equal(flaw, Validate(schema)[0].ToString());

    [Fact]
    public void AreLeftAloneInADialectThatTheKitDoesNotKnow() =>
        Assert.Null(SchemaDialects.Validate(JsonElement.Parse("""{"$schema":"https://mcp.example/dialect","type":"text"}""")));

    private static IReadOnlyList<SchemaViolation> Validate(string schema) => SchemaDialects.Validate(JsonElement.Parse(schema))!;
}
