using System.Text.Json;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Schemas;

/// <summary>Schemas as short as a test needs them.</summary>
internal static class SchemaFixture
{
    public static JsonSchema Compile(string text) => SchemaSet.Compile([KeyValuePair.Create("test.json", text)])["test.json"];

    public static IReadOnlyList<SchemaViolation> Validate(string schema, string value) =>
        Compile(schema).Validate(JsonElement.Parse(value));

    public static void AssertAccepts(string schema, string value)
    {
        Assert.Empty(Validate(schema, value));
        Assert.True(Compile(schema).Accepts(JsonElement.Parse(value)));
    }

    public static SchemaViolation AssertRefuses(string schema, string value)
    {
        Assert.False(Compile(schema).Accepts(JsonElement.Parse(value)));
        return Assert.Single(Validate(schema, value));
    }
}
