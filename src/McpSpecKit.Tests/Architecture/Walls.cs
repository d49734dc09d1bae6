using System.Reflection;
using System.Text.RegularExpressions;
using McpSpecKit.Tests.Reports;
using NetArchTest.Rules;

namespace McpSpecKit.Tests.Architecture;

/// <summary>What was compiled is looked at, so that a name counts however it is written.</summary>
public sealed partial class Walls
{
    public static TheoryData<string, string> Forbidden => new()
    {
        { "McpSpecKit.Protocol", "Wire|Processes|Probes|Adapters|Catalogue|Verdicts|Configuration|Schemas" },
        { "McpSpecKit.Wire", "Processes|Probes|Adapters|Catalogue|Verdicts|Configuration|Schemas" },
        { "McpSpecKit.Processes", "Protocol|Probes|Adapters|Catalogue|Verdicts|Configuration|Schemas" },
        { "McpSpecKit.Probes", "Verdicts|Configuration|Processes" },
        { "McpSpecKit.Verdicts", "Probes|Configuration" },
        { "McpSpecKit", "Steps|Judge|Reports|Cli|Reference|Faults" },
        { "McpSpecKit.Steps", "Judge|Reports|Cli|Reference|Faults" },
        { "McpSpecKit.Reports", "Steps|Judge|Cli|Reference|Faults|Probes" },
        { "McpSpecKit.Reference", "Steps|Judge|Reports|Cli|Faults|Probes|Verdicts|Catalogue|Configuration" },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void StayUp(string room, string others)
    {
        var names = others.Split('|').Select(other => $"McpSpecKit.{other}").ToArray();

        var inhabitants = Types.InAssembly(HouseOf(room)).That().ResideInNamespaceMatching($@"^{room}(\.|$)");

        Assert.NotEmpty(inhabitants.GetTypes());
        Assert.Empty(Breaches(inhabitants.ShouldNot().HaveDependencyOnAny(names)));
    }

    [Fact]
    public void KeepTheReferencesTransportsApartFromTheKits()
    {
        var inhabitants = Types.InAssembly(Assembly.Load("McpSpecKit.Reference")).That().DoNotResideInNamespaceMatching(@"^McpSpecKit\.Reference\.Embedded");

        Assert.Empty(Breaches(inhabitants.ShouldNot().HaveDependencyOnAny("McpSpecKit.Wire", "McpSpecKit.Adapters", "McpSpecKit.Processes")));
    }

    [Fact]
    public void AreSeenThroughByNobodyWhoSpellsTheNameOut()
    {
        var breach = Types.InAssembly(typeof(Trespasser).Assembly).That().HaveName(nameof(Trespasser)).ShouldNot().HaveDependencyOnAny("McpSpecKit.Adapters");

        Assert.Equal([typeof(Trespasser).FullName], Breaches(breach));
    }

    [Fact]
    public void KeepTestFrameworksOutOfTheLibrary()
    {
        var project = RepositoryFile.Read("src/McpSpecKit/McpSpecKit.csproj");

        Assert.Equal(["JsonSchema.Net"], Package().Matches(project).Select(match => match.Groups["name"].Value));
    }

    /// <summary>The rooms of the library are namespaces; every other room is an assembly.</summary>
    private static Assembly HouseOf(string room)
    {
        try
        {
            return Assembly.Load(room);
        }
        catch (FileNotFoundException)
        {
            return Assembly.Load("McpSpecKit");
        }
    }

    private static IEnumerable<string?> Breaches(ConditionList rule) => rule.GetResult().FailingTypes.Select(type => type.FullName);

    [GeneratedRegex("<PackageReference Include=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Package();
}
