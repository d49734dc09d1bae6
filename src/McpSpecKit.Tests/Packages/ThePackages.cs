using System.IO.Compression;
using System.Xml.Linq;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Tests.Support;

namespace McpSpecKit.Tests.Packages;

/// <summary>Packed, installed into projects outside the repository, and run as their own readme says.</summary>
[Collection(nameof(WithoutCompany))]
public sealed class ThePackages(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void AreThoseThatATeamInstallsAndWhatComesWithThem() => Assert.Equal(
        ["McpSpecKit", "McpSpecKit.Conformance", "McpSpecKit.Core", "McpSpecKit.Reports", "McpSpecKit.Steps", "McpSpecKit.Tool"],
        feed.Packages);

    [Fact]
    public void SayWhatTheyAre()
    {
        foreach (var package in feed.Packages)
        {
            var metadata = MetadataOf(package);

            Assert.Equal("MIT", Value(metadata, "license"));
            Assert.Equal(feed.Version, Value(metadata, "version"));
            Assert.EndsWith(".", Value(metadata, "description"), StringComparison.Ordinal);
            Assert.Contains("model-context-protocol", Value(metadata, "tags"), StringComparison.Ordinal);
        }

        Assert.Matches(@"^\d+\.\d+\.\d+(-|$)", feed.Version);
    }

    [Theory]
    [InlineData("McpSpecKit")]
    [InlineData("McpSpecKit.Conformance")]
    [InlineData("McpSpecKit.Tool")]
    public void TellHowToBegin(string package)
    {
        using var archive = ZipFile.OpenRead(feed.PathOf(package));

        Assert.Equal("README.md", Value(MetadataOf(package), "readme"));
        Assert.NotNull(archive.GetEntry("README.md"));
    }

    [Fact]
    public void BringTheFeaturesForAProjectThatGeneratesItsTests()
    {
        using var archive = ZipFile.OpenRead(feed.PathOf("McpSpecKit"));

        Assert.Equal(
            RepositoryFile.List("features", "*.feature"),
            archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".feature", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.NotNull(archive.GetEntry("buildTransitive/McpSpecKit.props"));
    }

    [Fact]
    public async Task InstallTheToolThatJudges()
    {
        var tools = feed.Folder("tool").FullName;
        await Dotnet.RunAsync(
            tools, "tool", "install", "McpSpecKit.Tool", "--tool-path", tools, "--version", feed.Version, "--configfile", feed.ConfigurationFile);

        var (exitCode, output) = await Dotnet.TryAsync(Path.Combine(tools, "mcp-spec-kit"), tools, "--only", "LC-011");

        Assert.True(exitCode is 0, output);
        Assert.StartsWith("mcp-spec-kit ", output, StringComparison.Ordinal);
        Assert.Contains(" passed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InstallTheLibraryThatJudges()
    {
        var project = FreshProject("library", "Console.csproj", "src/McpSpecKit.Judge/README.md");

        var output = await Dotnet.RunAsync(project, "run", $"-p:McpSpecKitVersion={feed.Version}");

        Assert.Matches(@"(?m)^\d+ passed$", output);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(Path.Combine(project, "report.html")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task InstallTheScenariosAsTestsOfAProject()
    {
        var project = FreshProject("tests", "Tests.csproj", "src/McpSpecKit.Conformance/README.md");
        var (code, readme) = (Path.Combine(project, "Readme.cs"), RepositoryFile.Read("src/McpSpecKit.Conformance/README.md"));
        var report = readme.Split("```csharp")[2].Split("```")[0].Replace("messages.ndjson", Path.Combine(project, "messages.ndjson"), StringComparison.Ordinal);
        const string Subject = "class OurServer : IServerSubject\n{";
        await File.WriteAllTextAsync(code, (await File.ReadAllTextAsync(code)).Replace(Subject, $"{Subject}{report}", StringComparison.Ordinal));

        var output = await Dotnet.RunAsync(
            project,
            "test",
            "--filter",
            "Category=LC-011",
            "--logger",
            "console;verbosity=normal",
            $"-p:McpSpecKitVersion={feed.Version}",
            $"-p:TestSdkVersion={PinnedVersion("Microsoft.NET.Test.Sdk")}",
            $"-p:RunnerVersion={PinnedVersion("xunit.runner.visualstudio")}",
            $"-p:XunitVersion={PinnedVersion("xunit.v3.mtp-off")}");

        Assert.Contains("Passed Version negotiation in the initialize handshake › A supported version comes back unchanged", output, StringComparison.Ordinal);
        Assert.Contains("\"testRunFinished\"", await File.ReadAllTextAsync(Path.Combine(project, "messages.ndjson")), StringComparison.Ordinal);
    }

    /// <summary>A project with the code of a readme, and the server that the readme speaks of.</summary>
    private string FreshProject(string name, string template, string readme)
    {
        var folder = feed.Folder(name).FullName;
        foreach (var file in new[] { template, "MyServer.cs" })
        {
            File.WriteAllText(Path.Combine(folder, file), RepositoryFile.Read($"src/McpSpecKit.Tests/Packages/Projects/{file}"));
        }

        File.WriteAllText(Path.Combine(folder, "Readme.cs"), RepositoryFile.Read(readme).Split("```csharp")[1].Split("```")[0]);
        return folder;
    }

    private XElement MetadataOf(string package)
    {
        using var archive = ZipFile.OpenRead(feed.PathOf(package));
        using var manifest = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(manifest).Root!.Elements().First();
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    private static string PinnedVersion(string package) => XDocument.Parse(RepositoryFile.Read("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!.Value;
}
