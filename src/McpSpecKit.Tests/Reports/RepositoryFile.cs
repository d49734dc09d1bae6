namespace McpSpecKit.Tests.Reports;

/// <summary>Files of the repository, wherever the tests run.</summary>
internal static class RepositoryFile
{
    private static readonly string Root = FindRoot();

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    public static void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    /// <summary>The files below a directory, as paths from the root with forward slashes.</summary>
    public static IReadOnlyList<string> List(string directory, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, directory), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "McpSpecKit.sln"))) directory = directory.Parent!;
        return directory.FullName;
    }
}
