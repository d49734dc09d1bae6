using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Schemas;

/// <summary>The canonical messages of the kit, from <c>fixtures/</c>.</summary>
public static class FixtureLibrary
{
    private static readonly ConcurrentDictionary<string, JsonElement> Parsed = [];

    /// <summary>The paths of all fixtures below <c>fixtures/</c>, with forward slashes, in alphabetical order.</summary>
    public static IReadOnlyList<string> Paths => EmbeddedFixtures.Paths;

    /// <summary>A well-formed message, to be changed at will.</summary>
    /// <param name="revision">The revision that it belongs to.</param>
    /// <param name="type">The message type, such as <c>InitializeRequest</c>.</param>
    /// <param name="slug">Which of the messages of that type, such as <c>minimal</c> or <c>full</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such message.</exception>
    public static JsonObject Message(Revision revision, string type, string slug = "minimal") =>
        JsonObject.Create(Parsed.GetOrAdd($"valid/{revision}/{type}/{slug}.json", path => JsonElement.Parse(Text(path))))!;

    /// <summary>Whether there is such a message.</summary>
    /// <param name="revision">The revision that it belongs to.</param>
    /// <param name="type">The message type, such as <c>InitializeRequest</c>.</param>
    /// <param name="slug">Which of the messages of that type.</param>
    public static bool Has(Revision revision, string type, string slug) => EmbeddedFixtures.Has($"valid/{revision}/{type}/{slug}.json");

    /// <summary>Which well-formed messages of a type there are.</summary>
    /// <param name="revision">The revision that they belong to.</param>
    /// <param name="type">The message type, such as <c>InitializeRequest</c>.</param>
    public static IReadOnlyList<string> Slugs(Revision revision, string type)
    {
        var folder = $"valid/{revision}/{type}/";
        return
        [
            .. Paths
                .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
                .Select(path => Path.GetFileNameWithoutExtension(path)),
        ];
    }

    /// <summary>The text of a fixture.</summary>
    /// <param name="path">Its path below <c>fixtures/</c>, as in the manifest.</param>
    /// <exception cref="KeyNotFoundException">There is no such fixture.</exception>
    public static string Text(string path) =>
        EmbeddedFixtures.Read(path) ?? throw new KeyNotFoundException($"There is no fixture {path}.");
}
