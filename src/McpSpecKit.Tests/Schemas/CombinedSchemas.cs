using System.Text.Json;
using McpSpecKit.Schemas;
using static McpSpecKit.Tests.Schemas.SchemaFixture;

namespace McpSpecKit.Tests.Schemas;

public sealed class CombinedSchemas
{
    private const string WithBranches = """{"if":{"type":"string"},"then":{"minLength":2},"else":{"minimum":2}}""";

    [Theory]
    [InlineData("""{"allOf":[{"type":"string"},{"minLength":1}]}""", "\"a\"")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "null")]
    [InlineData("""{"oneOf":[{"type":"string"},{"type":"null"}]}""", "null")]
    [InlineData("""{"not":{"type":"string"}}""", "null")]
    [InlineData(WithBranches, "\"ab\"")]
    [InlineData(WithBranches, "2")]
    [InlineData("""{"if":{"type":"string"},"then":false}""", "1")]
    [InlineData("""{"$ref":"#/$defs/text","minLength":1,"$defs":{"text":{"type":"string"}}}""", "\"a\"")]
    public void Hold(string schema, string value) => AssertAccepts(schema, value);

    [Theory]
    [InlineData("""{"allOf":[{"type":"string"},{"minLength":1}]}""", "\"\"", "test.json#/allOf/1/minLength")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "1", "test.json#/anyOf")]
    [InlineData("""{"oneOf":[{"type":"number"},{"type":"integer"}]}""", "1", "test.json#/oneOf")]
    [InlineData("""{"oneOf":[{"type":"number"},{"type":"integer"}]}""", "\"\"", "test.json#/oneOf")]
    [InlineData("""{"not":{"type":"string"}}""", "\"a\"", "test.json#/not")]
    [InlineData(WithBranches, "\"a\"", "test.json#/then/minLength")]
    [InlineData(WithBranches, "1", "test.json#/else/minimum")]
    [InlineData("""{"$ref":"#/$defs/text","minLength":1,"$defs":{"text":{"type":"string"}}}""", "1", "test.json#/$defs/text/type")]
    [InlineData("""{"$ref":"#/$defs/text","minLength":1,"$defs":{"text":{"type":"string"}}}""", "\"\"", "test.json#/minLength")]
    [InlineData("""{"$ref":"#/$defs/a~1b%25c","$defs":{"a/b%c":{"type":"string"}}}""", "1", "test.json#/$defs/a~1b%c/type")]
    public void NameTheKeyword(string schema, string value, string schemaPointer) =>
        Assert.Equal(schemaPointer, AssertRefuses(schema, value).SchemaPointer);

    [Fact]
    public void SayOnceWhatTheyFindTwice() =>
        AssertRefuses("""{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}],"$defs":{"a":{"type":"string"}}}""", "1");

    [Fact]
    public void MayBeAnnotated() =>
        AssertAccepts("""{"title":"A","description":"B","$comment":"C","examples":[1],"format":"uri"}""", "\"no address\"");

    [Fact]
    public void MayLeadBackToThemselves()
    {
        const string Tree = """{"type":"object","properties":{"below":{"items":{"$ref":"#"}}}}""";

        Assert.Equal("/below/0/below/1", AssertRefuses(Tree, """{"below":[{"below":[{},7]}]}""").Pointer);
    }

    [Fact]
    public void FindEachOtherByFileName()
    {
        var set = SchemaSet.Compile(
        [
            KeyValuePair.Create("a/one.json", """{"properties":{"x":{"$ref":"two.json#/$defs/x"},"y":{"$ref":"../b/three.json"}}}"""),
            KeyValuePair.Create("a/two.json", """{"$defs":{"x":{"type":"string"}}}"""),
            KeyValuePair.Create("b/three.json", """{"$ref":"./four.json"}"""),
            KeyValuePair.Create("b/four.json", """{"type":"null"}"""),
        ]);

        var violations = set["a/one.json"].Validate(JsonElement.Parse("""{"x":1,"y":1}"""));

        Assert.Equal(["a/two.json#/$defs/x/type", "b/four.json#/type"], violations.Select(violation => violation.SchemaPointer));
    }
}
