using System.Text.Json;
using System.Text.RegularExpressions;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Catalogue;

public sealed partial class TheCatalogue
{
    private static readonly FeatureCatalogue Features = FeatureCatalogue.Load();

    private static readonly IReadOnlyList<Clause> Clauses =
        [.. Features.Requirements.Requirements.SelectMany(requirement => requirement.Clauses)];

    public static TheoryData<string, int> Counts => new()
    {
        { "2024-11-05", 76 },
        { "2025-03-26", 135 },
        { "2025-06-18", 139 },
        { "2025-11-25", 171 },
        { "2026-07-28", 297 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void HasEveryClauseOfARevision(string revision, int count) =>
        Assert.Equal(count, Clauses.Count(clause => clause.Revision.Name == revision));

    [Fact]
    public void HasEachClauseOnce() =>
        Assert.Equal(Clauses.Count, Clauses.DistinctBy(clause => (clause.Revision, clause.Page, clause.Section, clause.Ordinal)).Count());

    [Fact]
    public void SkipsNoOrdinal() => Assert.All(
        Clauses.GroupBy(clause => (clause.Revision, clause.Page, clause.Section), clause => clause.Ordinal),
        section => Assert.Equal(Enumerable.Range(1, section.Count()), section.Order()));

    [Fact]
    public void HasOneKeywordAndOneDigestForAClause() => Assert.All(Clauses, clause =>
    {
        Assert.Matches(Keyword(), clause.Keyword);
        Assert.Matches(Digest(), clause.Digest);
    });

    [Fact]
    public void KeepsToThePagesInScope()
    {
        var pages = Features.Scope.Revisions.SelectMany(scope => scope.Pages, (scope, page) => (scope.Revision, page)).ToHashSet();

        Assert.All(Clauses, clause => Assert.True(
            pages.Contains((clause.Revision, clause.Page)) || pages.Contains((clause.Revision, $"{clause.Page}#{clause.Section}")), $"{clause}"));
    }

    [Fact]
    public void GivesEachRequirementAnIdOfItsOwn() => Assert.All(
        Features.Requirements.Requirements.GroupBy(requirement => requirement.Id),
        requirement => Assert.Matches(Id(), Assert.Single(requirement).Id));

    [Fact]
    public void RestsEachRequirementOnTheText() => Assert.All(
        Features.Requirements.Requirements,
        requirement => Assert.True(
            requirement.Clauses.Count + requirement.About.Count + requirement.Defined.Count > 0,
            $"{requirement.Id} has neither clauses nor sections."));

    [Fact]
    public void ListsTheRevisionsThatTheProtocolHas()
    {
        using var file = JsonDocument.Parse(RepositoryFile.Read("features/revisions.json"));

        Assert.Equal(
            Revision.All.Select(revision => $"{revision.Name} {revision.Era} {revision.Status}".ToLowerInvariant()),
            file.RootElement.GetProperty("revisions").EnumerateArray()
                .Select(row => $"{Text(row, "name")} {Text(row, "era")} {Text(row, "status")}"));

        static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
    }

    [GeneratedRegex(@"^[A-Z]{2}-\d{3}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[0-9a-f]{12}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();

    [GeneratedRegex(
        @"^((MUST|SHALL|SHOULD)( NOT)?|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keyword();
}
