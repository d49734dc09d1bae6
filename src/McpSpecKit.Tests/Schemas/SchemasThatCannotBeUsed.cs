using McpSpecKit.Schemas;
using static McpSpecKit.Tests.Schemas.SchemaFixture;

namespace McpSpecKit.Tests.Schemas;

public sealed class SchemasThatCannotBeUsed
{
    [Theory]
    [InlineData("""{"properties":{"a":{"maxLength":3}}}""", "test.json#/properties/a/maxLength: The kit does not know the keyword 'maxLength'.")]
    [InlineData("""{"$defs":{"unused":{"tpye":"string"}}}""", "test.json#/$defs/unused/tpye: The kit does not know the keyword 'tpye'.")]
    [InlineData("""{"then":{"unevaluatedItems":false},"if":true}""", "test.json#/then/unevaluatedItems: The kit does not know the keyword 'unevaluatedItems'.")]
    [InlineData("""{"$id":"https://mcp.example/a.json"}""", "test.json#/$id: The kit does not know the keyword '$id'.")]
    [InlineData("""{"then":true}""", "test.json#/then: There is no 'if' beside it.")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#"}""", "test.json#/$schema: The dialect is not https://json-schema.org/draft/2020-12/schema.")]
    [InlineData("""{"type":"text"}""", "test.json#/type: There is no type 'text'.")]
    [InlineData("""{"type":1}""", "test.json#/type: The value is not a string.")]
    [InlineData("""{"title":1}""", "test.json#/title: The value is not a string.")]
    [InlineData("""{"required":"a"}""", "test.json#/required: The value is not an array.")]
    [InlineData("""{"required":[1]}""", "test.json#/required: The value is not an array of strings.")]
    [InlineData("""{"minItems":-1}""", "test.json#/minItems: The value is not a count.")]
    [InlineData("""{"minimum":"1"}""", "test.json#/minimum: The value is not a number.")]
    [InlineData("""{"properties":[]}""", "test.json#/properties: The value is not an object.")]
    [InlineData("""{"items":[true]}""", "test.json#/items: A schema is an object or a boolean, not an array.")]
    [InlineData("""{"anyOf":[]}""", "test.json#/anyOf: The array is empty.")]
    [InlineData("""{"$ref":"#/$defs/none"}""", "test.json#/$defs/none: The pointer leads nowhere.")]
    [InlineData("""{"$ref":"none.json"}""", "none.json: There is no such schema.")]
    [InlineData("""{"$ref":"#"}""", "test.json#: The schema leads back to itself at the same value.")]
    [InlineData("""{"not":{"if":{"$ref":"#"}}}""", "test.json#: The schema leads back to itself at the same value.")]
    [InlineData("{", "test.json: The file is not JSON (line 1).")]
    public void AreRefusedWithThePlaceAndTheReason(string schema, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidSchemaException>(() => Compile(schema)).Message);

    [Theory]
    [InlineData("""{"pattern":"("}""")]
    [InlineData("""{"pattern":"a\\"}""")]
    [InlineData("""{"pattern":"\\w"}""")]
    [InlineData("""{"pattern":"(?=a)"}""")]
    [InlineData("""{"patternProperties":{"(":true}}""")]
    public void HavePatternsThatCannotBeUsed(string schema) =>
        Assert.Contains("cannot be used", Assert.Throws<InvalidSchemaException>(() => Compile(schema)).Message, StringComparison.Ordinal);
}
