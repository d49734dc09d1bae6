using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

/// <summary>The schemas of the fixtures' own files.</summary>
internal static class FixtureSchemas
{
    private static readonly SchemaSet Set = SchemaSet.Compile(FixtureLibrary.Paths
        .Where(path => path.EndsWith(".schema.json", StringComparison.Ordinal))
        .Select(path => KeyValuePair.Create(path, FixtureLibrary.Text(path))));

    public static JsonSchema Named(string name) => Set[$"{name}.schema.json"];
}
