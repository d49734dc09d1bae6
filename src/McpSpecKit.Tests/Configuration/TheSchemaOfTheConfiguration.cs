using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Configuration;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Configuration;

/// <summary>The reader names the keys it knows when it meets another one, so the schema can be held against it.</summary>
public sealed class TheSchemaOfTheConfiguration
{
    private const string Stranger = "zzzzzzzz";
    private const string File = "fixtures/mcpspeckit.schema.json";
    private static readonly JsonNode Schema = JsonNode.Parse(RepositoryFile.Read(File))!;

    [Theory]
    [InlineData("", """{ "zzzzzzzz": 1 }""")]
    [InlineData("server", """{ "server": { "zzzzzzzz": 1 } }""")]
    [InlineData("server/stdio", """{ "server": { "stdio": { "zzzzzzzz": 1 } } }""")]
    [InlineData("server/http", """{ "server": { "http": { "zzzzzzzz": 1 } } }""")]
    [InlineData("server/sse", """{ "server": { "sse": { "zzzzzzzz": 1 } } }""")]
    [InlineData("tools", """{ "tools": { "zzzzzzzz": 1 } }""")]
    public void KnowsTheKeysOfTheReader(string path, string json)
    {
        var fault = Assert.Throws<ConfigurationException>(() => Parse(json));

        var keys = string.Join(", ", At(path)["properties"]!.AsObject().Select(property => property.Key));
        Assert.EndsWith($"knows no key '{Stranger}'; there are {keys}.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KnowsTheRevisions() => Assert.Equal(
        Revision.All.Select(revision => revision.Name),
        At("revisions")["items"]!["enum"]!.AsArray().Select(name => (string)name!));

    [Fact]
    public void ShowsExamplesThatTheReaderTakes()
    {
        foreach (var example in Schema["examples"]!.AsArray()) Assert.NotNull(Parse(example!.ToJsonString()).Stdio);
    }

    [Fact]
    public void IsAgreedWithByItsExamples()
    {
        var check = SchemaSet.Compile([new(File, Schema.ToJsonString())])[File];
        foreach (var example in Schema["examples"]!.AsArray()) Assert.Empty(check.Validate(JsonElement.Parse(example!.ToJsonString())));
    }

    private static JsonNode At(string path) => path
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(Schema, (schema, key) => Resolve(schema["properties"]![key]!));

    private static JsonNode Resolve(JsonNode schema) =>
        schema["$ref"] is { } reference ? Schema["$defs"]![((string)reference!)["#/$defs/".Length..]]! : schema;

    private static SubjectConfiguration Parse(string json) => ConfigurationFile.Parse(json, "mcpspeckit.json", Path.GetFullPath("."));
}
