using System.Text.Json;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

internal static class Manifest
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ManifestEntry> Entries { get; } =
        Root().GetProperty("fixtures").Deserialize<IReadOnlyList<ManifestEntry>>(Options)!;

    public static IEnumerable<ManifestEntry> Messages(bool valid) =>
        Entries.Where(entry => entry.Kind == "message" && entry.Valid == valid);

    public static JsonElement Root() => JsonElement.Parse(FixtureLibrary.Text("manifest.json"));

    public static TheoryData<string> PathsWhere(Func<ManifestEntry, bool> condition) =>
        [.. Entries.Where(condition).Select(entry => entry.Path)];

    public static ManifestEntry Entry(string path) => Entries.Single(entry => entry.Path == path);
}
