using static McpSpecKit.Tests.Schemas.SchemaFixture;

namespace McpSpecKit.Tests.Schemas;

public sealed class AssertionsOnParts
{
    [Theory]
    [InlineData("""{"required":["a"]}""", """{"a":null}""")]
    [InlineData("""{"required":["a"]}""", "[]")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":true},"patternProperties":{"^x-":true},"additionalProperties":false}""", """{"a":1,"x-b":2}""")]
    [InlineData("""{"patternProperties":{"^x-":{"type":"string"}}}""", """{"y":1,"x-z":"z"}""")]
    [InlineData("""{"propertyNames":{"pattern":"^[a-z]$"}}""", """{"a":1,"b":2}""")]
    [InlineData("""{"items":{"type":"string"}}""", "[]")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", """["a",1,2]""")]
    [InlineData("""{"prefixItems":[{"type":"string"},{"type":"string"}]}""", """["a"]""")]
    public void Hold(string schema, string value) => AssertAccepts(schema, value);

    [Theory]
    [InlineData("""{"required":["a"]}""", "{}", "", "test.json#/required")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":1}""", "/a", "test.json#/properties/a/type")]
    [InlineData("""{"properties":{"a/b~c":false}}""", """{"a/b~c":1}""", "/a~1b~0c", "test.json#/properties/a~1b~0c")]
    [InlineData("""{"properties":{"a":true},"additionalProperties":false}""", """{"a":1,"b":2}""", "/b", "test.json#/additionalProperties")]
    [InlineData("""{"patternProperties":{"^x-":{"type":"string"}}}""", """{"x-z":1}""", "/x-z", "test.json#/patternProperties/^x-/type")]
    [InlineData("""{"propertyNames":{"pattern":"^[a-z]$"}}""", """{"a":1,"B":2}""", "", "test.json#/propertyNames")]
    [InlineData("""{"items":{"type":"string"}}""", """["a",2]""", "/1", "test.json#/items/type")]
    [InlineData("""{"prefixItems":[{"type":"string"}]}""", "[1,2]", "/0", "test.json#/prefixItems/0/type")]
    public void NameThePlace(string schema, string value, string pointer, string schemaPointer)
    {
        var violation = AssertRefuses(schema, value);

        Assert.Equal((pointer, schemaPointer), (violation.Pointer, violation.SchemaPointer));
    }

    [Fact]
    public void AreAllReported()
    {
        const string Schema = """{"required":["a","b"],"properties":{"c":{"type":"string"},"d":{"items":{"type":"null"}}}}""";

        var violations = Validate(Schema, """{"c":1,"d":[1,2]}""");

        Assert.Equal(["", "", "/c", "/d/0", "/d/1"], violations.Select(violation => violation.Pointer));
    }
}
