using McpSpecKit.Catalogue.Drift;

namespace McpSpecKit.Tests.Catalogue;

public sealed class ADriftingText
{
    [Fact]
    public async Task IsNotOneThatIsAsItWas()
    {
        using var kitchen = Kitchen.With(Kitchen.Old, Kitchen.Newest);

        var report = await kitchen.CompareAsync();

        Assert.False(report.HasDrifted);
        Assert.Equal(12, report.Count(DriftKind.Unchanged));
        Assert.Empty(report.Absent);
    }

    [Fact]
    public Task NamesAnEditedSentenceAlone() =>
        Expect("The water **MUST** boil.", "All water **MUST** boil.", "Reworded KT-002: MUST 2 of kitchen/tea#tea");

    [Fact]
    public Task NamesAChangedKeywordAlone() =>
        Expect("The water **SHOULD** be", "The water **MUST** be", "Reworded KT-003: MUST 3 of kitchen/tea#tea");

    [Fact]
    public Task NamesAnAddedSentenceAlone() =>
        Expect("The water **MUST** boil.", "The lid **MUST** fit. The water **MUST** boil.", "New clause: MUST 2 of kitchen/tea#tea");

    [Fact]
    public Task NamesASentenceAddedTwiceAsTwoNewOnes() => Expect(
        "- A guest",
        "- A cup **MUST** be clean\n- A spoon **MUST** be clean\n- A guest",
        "New clause: MUST 2 of kitchen/tea#cups",
        "New clause: MUST 3 of kitchen/tea#cups");

    [Fact]
    public Task NamesADeletedSentenceAlone() =>
        Expect("The pot **MUST** be warm. ", "", "Gone KT-001: MUST 1 of kitchen/tea#tea");

    [Fact]
    public Task NamesASentenceInAnotherSectionAsMoved() => Expect(
        "The pot **MUST** be warm. The water **MUST** boil. The water **SHOULD** be fresh.\n## Cups",
        "The water **MUST** boil. The water **SHOULD** be fresh.\n## Cups\nThe pot **MUST** be warm.\n",
        "Moved KT-001: MUST 1 of kitchen/tea#cups");

    [Fact]
    public Task NamesARenamedSectionAsMoved() =>
        Expect("## Cups", "## Mugs", "Moved KT-004: MUST 1 of kitchen/tea#mugs", "Moved KT-005: MAY 2 of kitchen/tea#mugs");

    [Fact]
    public async Task NamesASentenceOnAnotherPageAsMoved()
    {
        using var kitchen = Kitchen.With(Kitchen.Newest);
        kitchen.Edit(Kitchen.Newest, Kitchen.Tea, "- A cup **MUST** be clean\n", "");
        kitchen.Edit(Kitchen.Newest, Kitchen.Cake, "# Cake\n", "# Cake\nA cup **MUST** be clean\n\n");

        Assert.Equal(["Moved KT-004: MUST 1 of kitchen/cake#cake"], await kitchen.DriftsAsync());
    }

    [Fact]
    public Task TellsAnEditFromWhatStandsAroundIt() => Expect(
        "The pot **MUST** be warm. The water **MUST** boil. The water",
        "Somebody **MAY** sing. The pot **MUST** be warm. All water **MUST** boil. The water",
        "New clause: MAY 1 of kitchen/tea#tea",
        "Reworded KT-002: MUST 3 of kitchen/tea#tea");

    [Fact]
    public Task IsNotOneWithOtherMarkup() =>
        Expect("The water **MUST** boil. The water", "The [water](/w)\n__MUST__ *boil.*\n\nThe water");

    [Fact]
    public async Task ShowsWhatItReadsNow()
    {
        using var kitchen = Kitchen.With(Kitchen.Newest);
        kitchen.Edit(Kitchen.Newest, Kitchen.Cake, "shared.", "eaten.");

        var drift = (await kitchen.CompareAsync()).Revisions[0].Clauses.Single(clause => clause.Kind is DriftKind.Reworded);

        Assert.Equal("A cake MUST be eaten.", drift.Written?.Sentence);
    }

    private static async Task Expect(string before, string after, params string[] drifts)
    {
        using var kitchen = Kitchen.With(Kitchen.Old, Kitchen.Newest);
        kitchen.Edit(Kitchen.Newest, Kitchen.Tea, before, after);

        Assert.Equal(drifts, await kitchen.DriftsAsync());
    }
}
