using System.Reflection;

namespace McpSpecKit.Judge.Features;

/// <summary>The features that the kit carries with it.</summary>
internal static class EmbeddedFeatures
{
    private const string Folder = "features/";
    private static readonly Assembly Home = typeof(EmbeddedFeatures).Assembly;

    public static IReadOnlyList<FeatureSource> Sources() =>
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.EndsWith(".feature", StringComparison.Ordinal))
            .Select(name => new FeatureSource(name[Folder.Length..], Read(name))),
    ];

    public static string Read(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The kit was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
