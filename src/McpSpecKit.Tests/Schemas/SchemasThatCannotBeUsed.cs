using System.Globalization;
using System.Net;
using System.Net.Sockets;
using McpSpecKit.Schemas;
using static McpSpecKit.Tests.Schemas.SchemaFixture;

namespace McpSpecKit.Tests.Schemas;

public sealed class SchemasThatCannotBeUsed
{
    [Theory]
    [InlineData("""{"properties":{"a":{"maxLenght":3}}}""", "maxLenght")]
    [InlineData("""{"$defs":{"unused":{"tpye":"string"}}}""", "tpye")]
    [InlineData("""{"then":{"x-unknown":false},"if":true}""", "x-unknown")]
    [InlineData("""{"$schema":"https://mcp.example/none"}""", "https://mcp.example/none")]
    [InlineData("""{"type":"text"}""", "'text'")]
    [InlineData("""{"type":1}""", "'type'")]
    [InlineData("""{"title":1}""", "'title'")]
    [InlineData("""{"x-statedBy":1}""", "'x-statedBy'")]
    [InlineData("""{"required":"a"}""", "'required'")]
    [InlineData("""{"required":[1]}""", "'required'")]
    [InlineData("""{"minItems":-1}""", "'minItems'")]
    [InlineData("""{"minimum":"1"}""", "'minimum'")]
    [InlineData("""{"properties":[]}""", "'properties'")]
    [InlineData("""{"items":[true]}""", "'items'")]
    [InlineData("""{"anyOf":[]}""", "'anyOf'")]
    [InlineData("""{"$ref":"#/$defs/none"}""", "'#/$defs/none' leads nowhere")]
    [InlineData("""{"$ref":"none.json"}""", "'none.json' leads nowhere")]
    [InlineData("""{"$ref":"#"}""", "'#'")]
    [InlineData("""{"not":{"if":{"$ref":"#"}}}""", "leads back to itself")]
    [InlineData("""{"allOf":[{"$ref":"#"}]}""", "leads back to itself")]
    [InlineData("""[]""", "object")]
    [InlineData("""{""", "not JSON (line 1)")]
    public void AreRefusedWithTheFileAndWhatIsWrong(string schema, string culprit)
    {
        var exception = Assert.Throws<InvalidSchemaException>(() => Compile(schema));

        Assert.StartsWith("test.json: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(culprit, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://{0}/schema.json")]
    [InlineData("file:///etc/hostname")]
    public async Task AreNeverLookedForElsewhere(string address)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var reference = string.Format(CultureInfo.InvariantCulture, address, listener.LocalEndpoint);

        await Task.Run(() => Assert.Throws<InvalidSchemaException>(() => Compile($$"""{"$ref":"{{reference}}"}""")));

        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("""{"pattern":"("}""")]
    [InlineData("""{"pattern":"a\\"}""")]
    [InlineData("""{"pattern":"\\w"}""")]
    [InlineData("""{"pattern":"(?=a)"}""")]
    public void HavePatternsThatCannotBeUsed(string schema) =>
        Assert.Contains("cannot be used", Assert.Throws<InvalidSchemaException>(() => Compile(schema)).Message, StringComparison.Ordinal);
}
