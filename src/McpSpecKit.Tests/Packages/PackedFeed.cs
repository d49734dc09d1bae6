using System.Text.Json.Nodes;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Packages;

/// <summary>What this build would publish, in a folder outside the repository that serves as a feed; everything else is what the build restored.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private const string Extension = ".nupkg";

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mcp-spec-kit-feed-");

    public string Version { get; private set; } = "";

    public IReadOnlyList<string> Packages { get; private set; } = [];

    public string ConfigurationFile => Path.Combine(directory.FullName, "nuget.config");

    public string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}{Extension}");

    /// <summary>A folder for a project of a team that uses the packages.</summary>
    public DirectoryInfo Folder(string name) => directory.CreateSubdirectory(name);

    public async Task InitializeAsync()
    {
        await Dotnet.RunAsync(
            RepositoryFile.PathOf("."), "pack", "McpSpecKit.sln", "--no-build", "--configuration", Configuration, "--output", Feed, "-p:MinVerSkip=false");
        var names = Directory.EnumerateFiles(Feed).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        const string tool = "McpSpecKit.Tool.";
        Version = names.Single(name => name.StartsWith(tool, StringComparison.Ordinal))[tool.Length..^Extension.Length];
        Packages = [.. names.Select(name => name.Replace($".{Version}{Extension}", "", StringComparison.Ordinal))];
        await File.WriteAllTextAsync(ConfigurationFile, $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Folder("installed").FullName}" />
              </config>
              <packageSources>
                <clear />
                <add key="packed" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="restored" value="{RestoredPackages()}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        directory.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private string Feed => Path.Combine(directory.FullName, "feed");

    private static string RestoredPackages() =>
        JsonNode.Parse(RepositoryFile.Read("src/McpSpecKit.Conformance.Tests/obj/project.assets.json"))!["packageFolders"]!.AsObject().First().Key;
}
