using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Calls;

namespace McpSpecKit.Tests.Judge;

public sealed class TheArgumentsOfATool
{
    [Theory]
    [InlineData("""{"properties":{"duration":{"type":"number","default":10},"steps":{"type":"number","default":5}}}""", """{"duration":0.3,"steps":4}""")]
    [InlineData("""{"properties":{"seconds":{"type":"integer"}}}""", """{"seconds":1}""")]
    [InlineData("""{"properties":{"delay":{"type":"number","multipleOf":1}}}""", """{"delay":1}""")]
    [InlineData("""{"properties":{"delay":{"type":"number","minimum":2}}}""", """{"delay":2}""")]
    [InlineData("""{"properties":{"milliseconds":{"type":"number"}}}""", """{"milliseconds":300}""")]
    [InlineData("""{"properties":{"count":{"type":"number"}}}""", """{"count":1}""")]
    public void KeepACallShort(string schema, string arguments) =>
        Assert.Equal(arguments, ToolArguments.For(JsonElement.Parse(schema)).ToJsonString(ProtocolJson.Compact));
}
