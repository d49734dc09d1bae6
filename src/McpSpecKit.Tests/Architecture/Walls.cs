using System.Text.RegularExpressions;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Architecture;

public sealed partial class Walls
{
    public static TheoryData<string, string> Forbidden => new()
    {
        { "McpSpecKit/Protocol", "Wire|Probes|Adapters|Catalogue|Verdicts|Configuration|Schemas" },
        { "McpSpecKit/Wire", "Probes|Catalogue|Verdicts|Configuration" },
        { "McpSpecKit/Probes", "Verdicts|Configuration" },
        { "McpSpecKit/Verdicts", "Probes|Configuration" },
        { "McpSpecKit", "Steps|Judge|Reports|Cli|Reference|Faults" },
        { "McpSpecKit.Steps", "Judge|Reports|Cli|Reference|Faults" },
        { "McpSpecKit.Reports", "Steps|Judge|Cli|Reference|Faults|Probes" },
        { "McpSpecKit.Reference", "Steps|Judge|Reports|Cli|Faults|Probes|Verdicts|Catalogue|Configuration" },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void StayUp(string room, string others)
    {
        var breaches = SourcesOf(room)
            .SelectMany(file => NamespacesIn(file).Select(name => (file, name)))
            .Where(use => Regex.IsMatch(use.name, $@"^McpSpecKit\.({others})(\.|$)", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(use => $"{use.file} uses {use.name}");

        Assert.Empty(breaches);
    }

    [Fact]
    public void KeepTheReferencesTransportsApartFromTheKits()
    {
        var breaches = SourcesOf("McpSpecKit.Reference")
            .Where(file => !file.Contains("/Embedded/", StringComparison.Ordinal))
            .Where(file => NamespacesIn(file).Any(name => name is "McpSpecKit.Wire" or "McpSpecKit.Adapters"));

        Assert.Empty(breaches);
    }

    [Fact]
    public void KeepTestFrameworksOutOfTheLibrary()
    {
        var project = RepositoryFile.Read("src/McpSpecKit/McpSpecKit.csproj");

        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
    }

    private static IEnumerable<string> SourcesOf(string room) =>
        RepositoryFile.List($"src/{room}", "*.cs").Where(file => !Generated().IsMatch(file));

    private static IEnumerable<string> NamespacesIn(string file) =>
        UsingDirective().Matches(RepositoryFile.Read(file)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsingDirective();

    [GeneratedRegex("/(bin|obj)/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Generated();
}
