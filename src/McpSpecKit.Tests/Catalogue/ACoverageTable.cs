using McpSpecKit.Catalogue;
using McpSpecKit.Catalogue.Coverage;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Catalogue;

public sealed class ACoverageTable
{
    private static readonly Revision Newest = Revision.Parse(Kitchen.Newest);

    [Theory]
    [InlineData("KT-001", Standing.Executable, ScenarioMode.Pending, ScenarioMode.ByHand, ScenarioMode.Runs)]
    [InlineData("KT-001", Standing.Manual, ScenarioMode.Pending, ScenarioMode.ByHand)]
    [InlineData("KT-001", Standing.Pending, ScenarioMode.Pending, ScenarioMode.Pending)]
    [InlineData("KT-001", Standing.Pending)]
    [InlineData("KT-005", Standing.Executable, ScenarioMode.Runs)]
    [InlineData("KT-005", Standing.Permission, ScenarioMode.ByHand)]
    [InlineData("KT-005", Standing.Pending, ScenarioMode.Pending)]
    public void GivesAClauseOneStanding(string id, Standing standing, params ScenarioMode[] modes)
    {
        var table = CoverageTable.Of(Kitchen.Scope, Kitchen.Catalogue, Party.Both, (requirement, revision) =>
            requirement.Id == id && revision == Newest ? modes : [ScenarioMode.Runs]);

        var tea = table.Pages.Single(page => page.Revision == Newest && page.Page == Kitchen.Tea);
        Assert.Equal(5, tea.Standings.Count);
        Assert.Equal(standing is Standing.Executable ? 5 : 1, tea.Count(standing));
    }

    [Fact]
    public void HasARowForEachPageInScope() => Assert.Equal(
        ["2025-06-18 kitchen/tea", "2025-06-18 kitchen/cake", "2025-11-25 kitchen/tea", "2025-11-25 kitchen/cake"],
        CoverageTable.Of(Kitchen.Scope, Kitchen.Catalogue, Party.Both, (_, _) => []).Pages.Select(page => $"{page.Revision} {page.Page}"));

    [Fact]
    public void CountsTheOrdinalsThatNoRequirementHas()
    {
        var catalogue = RequirementCatalogue.Parse(
            """
            { "requirements": [ { "id": "KT-001", "party": "both", "clauses": [
              { "revision": "2025-11-25", "page": "kitchen/tea", "section": "tea", "ordinal": 4, "keyword": "MUST", "digest": "" },
              { "revision": "2025-11-25", "page": "kitchen/tea", "section": "tea", "ordinal": 2, "keyword": "MUST", "digest": "" },
              { "revision": "2025-11-25", "page": "kitchen/tea", "section": "cups", "ordinal": 1, "keyword": "MUST", "digest": "" }
            ] } ] }
            """);

        var table = CoverageTable.Of(Kitchen.Scope, catalogue, Party.Both, (_, _) => [ScenarioMode.Runs]);

        Assert.Equal(2, table.Pages.Sum(page => page.Count(Standing.Unaccounted)));
        Assert.Equal(3, table.Pages.Sum(page => page.Count(Standing.Executable)));
    }
}
