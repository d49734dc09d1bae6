using System.Runtime.CompilerServices;

namespace McpSpecKit.Conformance;

/// <summary>Where the features lie on this machine, so that editors can open them.</summary>
internal static class FeatureFolder
{
    public static string? Find([CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "features");
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
