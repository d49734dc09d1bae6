using System.Text.RegularExpressions;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Architecture;

public sealed partial class TheReadme
{
    private const string Page = "README.md";

    [Theory]
    [InlineData("coverage")]
    [InlineData("open")]
    public void TellsOfTheFeaturesAsTheyAreToday(string part)
    {
        var text = part is "open" ? FeaturesForReadme.OpenQuestions() : FeaturesForReadme.Coverage();
        var (begin, end) = ($"<!-- {part}: generated -->\n", $"<!-- /{part} -->");
        var readme = Read();
        var current = $"{readme[..(readme.IndexOf(begin, StringComparison.Ordinal) + begin.Length)]}{text}\n{readme[readme.IndexOf(end, StringComparison.Ordinal)..]}";
        if (Environment.GetEnvironmentVariable("APPROVE") is "1") RepositoryFile.Write(Page, current);

        Assert.True(
            current == Read(),
            $"The part «{part}» is stale; write it anew with 'APPROVE=1 dotnet test src/McpSpecKit.Tests --filter {nameof(TheReadme)}'.");
    }

    [Fact]
    public void LeadsToWhatIsThere() => Assert.All(
        Link().Matches(Read()).Select(match => match.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal)),
        path => Assert.True(Path.Exists(RepositoryFile.PathOf(path.TrimStart('#'))) || HasHeading(path), $"There is no {path}."));

    private static string Read() => RepositoryFile.Read(Page).ReplaceLineEndings("\n");

    private static bool HasHeading(string path) => path.StartsWith('#') && Heading().Matches(Read()).Any(match => Anchor(match.Groups["title"].Value) == path[1..]);

    private static string Anchor(string title) => NoAnchor().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<path>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoAnchor();
}
