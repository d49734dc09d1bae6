using System.Collections.Frozen;
using System.Reflection;

namespace McpSpecKit.Schemas;

/// <summary>The files below <c>fixtures/</c>, which the assembly carries with it.</summary>
internal static class EmbeddedFixtures
{
    private const string Folder = "fixtures/";
    private static readonly Assembly Home = typeof(EmbeddedFixtures).Assembly;

    /// <summary>The paths below <c>fixtures/</c>, with forward slashes, in alphabetical order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    private static readonly FrozenSet<string> Known = Paths.ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string path) => Known.Contains(path);

    public static string? Read(string path)
    {
        using var stream = Home.GetManifestResourceStream(Folder + path);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
