using McpSpecKit.Catalogue.Drift;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Catalogue;

public sealed class ARevisionToCome
{
    [Theory]
    [InlineData("draft")]
    [InlineData("2027-01-31")]
    [InlineData("2027-01-31-rc")]
    public async Task IsComparedWithTheNewestKnownOne(string name)
    {
        using var kitchen = Kitchen.With(Kitchen.Old, name);
        kitchen.Edit(name, Kitchen.Tea, "boil", "steam");

        var report = await kitchen.CompareAsync();

        Assert.Equal([Kitchen.Old, name], report.Revisions.Select(revision => revision.Revision.Name));
        Assert.Equal(Revision.Parse(Kitchen.Newest), report.Revisions[1].ComparedWith);
        Assert.Equal([Revision.Parse(Kitchen.Newest)], report.Absent);
        Assert.Equal(["Reworded KT-002: MUST 2 of kitchen/tea#tea"], await kitchen.DriftsAsync());
    }

    [Fact]
    public async Task MayDropAPage()
    {
        using var kitchen = Kitchen.With("draft");
        File.Delete(kitchen.PathOf("draft", Kitchen.Cake));

        Assert.Equal(["Gone KT-006: MUST 1 of kitchen/cake#cake"], await kitchen.DriftsAsync());
    }

    [Fact]
    public async Task MayBringAPage()
    {
        using var kitchen = Kitchen.With(Kitchen.Newest, "draft");
        kitchen.Write(Kitchen.Newest, "garden", "A gardener **MUST** water.");
        kitchen.Write("draft", "garden", "A gardener **MUST** water, and **MAY** rest.");
        kitchen.Write("draft", "kitchen/juice", "Juice **MUST** be cold.");

        Assert.Equal(["New clause: MUST 1 of kitchen/juice#"], await kitchen.DriftsAsync());
    }

    [Fact]
    public async Task IsRefusedWhenItHasNoPageInScope()
    {
        using var kitchen = Kitchen.With(Kitchen.Newest);
        kitchen.Write("draft", "garden", "A gardener **MUST** water.");

        var refusal = await Assert.ThrowsAsync<SpecificationException>(kitchen.CompareAsync);
        Assert.StartsWith("'draft' holds none of the pages", refusal.Message, StringComparison.Ordinal);
    }
}
