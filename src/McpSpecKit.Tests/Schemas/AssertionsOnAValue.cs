using static McpSpecKit.Tests.Schemas.SchemaFixture;

namespace McpSpecKit.Tests.Schemas;

public sealed class AssertionsOnAValue
{
    [Theory]
    [InlineData("""{"type":"integer"}""", "1")]
    [InlineData("""{"type":"integer"}""", "1.0")]
    [InlineData("""{"type":"integer"}""", "-0")]
    [InlineData("""{"type":"integer"}""", "-0.0e-7")]
    [InlineData("""{"type":"integer"}""", "1e3")]
    [InlineData("""{"type":"integer"}""", "1.25e2")]
    [InlineData("""{"type":"integer"}""", "1200e-2")]
    [InlineData("""{"type":"integer"}""", "12345678901234567890123456789012345")]
    [InlineData("""{"type":"integer"}""", "1e99999999999999999999")]
    [InlineData("""{"type":"number"}""", "1.5")]
    [InlineData("""{"type":"number"}""", "1")]
    [InlineData("""{"type":["string","null"]}""", "null")]
    [InlineData("""{"type":"boolean"}""", "false")]
    [InlineData("""{"const":{"a":[1,true]}}""", """{ "a": [1.0, true] }""")]
    [InlineData("""{"const":"2.0"}""", "\"2\\u002e0\"")]
    [InlineData("""{"enum":["a",1,null]}""", "1.0")]
    [InlineData("""{"minLength":2}""", "\"ab\"")]
    [InlineData("""{"minLength":2}""", "7")]
    [InlineData("""{"pattern":"b+"}""", "\"abc\"")]
    [InlineData("""{"pattern":"^b"}""", "[]")]
    [InlineData("""{"minimum":-1}""", "-1.0")]
    [InlineData("""{"exclusiveMinimum":0}""", "0.1")]
    [InlineData("""{"maximum":1}""", "1e-400")]
    [InlineData("""{"minItems":1}""", "[null]")]
    [InlineData("""{"minProperties":1}""", """{"a":null}""")]
    [InlineData("true", "null")]
    [InlineData("{}", "null")]
    public void Hold(string schema, string value) => AssertAccepts(schema, value);

    [Theory]
    [InlineData("""{"type":"integer"}""", "1.5", "It is a number; it has to be an integer.")]
    [InlineData("""{"type":"integer"}""", "1e-1", "It is a number; it has to be an integer.")]
    [InlineData("""{"type":"integer"}""", "1e-99999999999999999999", "It is a number; it has to be an integer.")]
    [InlineData("""{"type":"integer"}""", "0.30000000000000000000000000000000000001", "It is a number; it has to be an integer.")]
    [InlineData("""{"type":["string","integer"]}""", "null", "It is null; it has to be a string or an integer.")]
    [InlineData("""{"type":"object"}""", "[]", "It is an array; it has to be an object.")]
    [InlineData("""{"const":"2.0"}""", "2.0", "It is 2.0; it has to be \"2.0\".")]
    [InlineData("""{"enum":["a","b","c"]}""", "\"d\"", "It is \"d\"; it has to be \"a\", \"b\" or \"c\".")]
    [InlineData("""{"minLength":2}""", "\"😀\"", "It is \"😀\"; it has to be at least 2 characters long.")]
    [InlineData("""{"pattern":"^a$"}""", "\"a\\n\"", "It is \"a\\n\"; it has to match ^a$.")]
    [InlineData("""{"pattern":"^.$"}""", "\"\\r\"", "It is \"\\r\"; it has to match ^.$.")]
    [InlineData("""{"pattern":"^\\d+$"}""", "\"٣\"", "It is \"٣\"; it has to match ^\\d+$.")]
    [InlineData("""{"pattern":"^[\\d.]$"}""", "\"x\"", "It is \"x\"; it has to match ^[\\d.]$.")]
    [InlineData("""{"minimum":0}""", "-0.5", "It is -0.5; it has to be at least 0.")]
    [InlineData("""{"exclusiveMinimum":0}""", "0.0", "It is 0.0; it has to be more than 0.")]
    [InlineData("""{"maximum":0}""", "1e400", "It is 1e400; it has to be at most 0.")]
    [InlineData("""{"minItems":1}""", "[]", "It has 0 items; it has to have at least 1.")]
    [InlineData("""{"minProperties":1}""", "{}", "It has 0 members; it has to have at least 1.")]
    [InlineData("false", "1", "It must not be there.")]
    public void SayWhatIsWrong(string schema, string value, string sentence) =>
        Assert.Equal(sentence, AssertRefuses(schema, value).Sentence);
}
