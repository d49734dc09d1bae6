using System.Text;
using McpSpecKit.Catalogue.Drift;

namespace McpSpecKit.Tests.Catalogue;

public sealed class AFolderThatIsNoSpecification
{
    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "Latin letters", [.. "caf"u8, 0xE9] },
        { "a mark of UTF-16", Encoding.Unicode.GetPreamble() },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("A cup MUST be clean") },
    };

    [Fact]
    public void IsRefusedWhenItIsEmpty()
    {
        using var kitchen = Kitchen.With();

        AssertRefused($"'{kitchen.Path}' holds no revision of the specification; give", () => SpecificationFolder.Open(kitchen.Path));
    }

    [Fact]
    public void IsRefusedWhenItIsNotThere() =>
        AssertRefused("There is no folder 'nowhere'; give", () => SpecificationFolder.Open("nowhere"));

    [Fact]
    public void IsRefusedWhenItIsAFile()
    {
        using var kitchen = Kitchen.With(Kitchen.Old);
        var page = kitchen.PathOf(Kitchen.Old, Kitchen.Tea);

        AssertRefused($"'{page}' is a file; give", () => SpecificationFolder.Open(page));
    }

    [Fact]
    public async Task IsNamedByThePageThatIsMissing()
    {
        using var kitchen = Kitchen.With(Kitchen.Old, Kitchen.Newest);
        File.Delete(kitchen.PathOf(Kitchen.Old, Kitchen.Cake));

        var refusal = await Assert.ThrowsAsync<SpecificationException>(kitchen.CompareAsync);
        Assert.StartsWith($"The page '{kitchen.PathOf(Kitchen.Old, Kitchen.Cake)}' is missing; ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task IsNamedByThePageThatIsNotUtf8(string content, byte[] bytes)
    {
        using var kitchen = Kitchen.With(Kitchen.Newest);
        await File.WriteAllBytesAsync(kitchen.PathOf(Kitchen.Newest, Kitchen.Tea), bytes);

        var refusal = await Assert.ThrowsAsync<SpecificationException>(kitchen.CompareAsync);
        Assert.Contains("kitchen/tea.mdx' is not UTF-8 text; save it as UTF-8.", refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(content);
    }

    [Fact]
    public async Task IsNotOneWithAByteOrderMark()
    {
        using var kitchen = Kitchen.With(Kitchen.Newest);
        kitchen.Edit(Kitchen.Newest, Kitchen.Tea, "# Tea", "\uFEFF---\ntitle: It MUST have one\n---\n# Tea");

        Assert.Empty(await kitchen.DriftsAsync());
    }

    [Theory]
    [InlineData("docs/specification")]
    [InlineData("specification")]
    public async Task IsNotACheckoutOfTheRepository(string inside)
    {
        using var kitchen = Kitchen.With();
        using var pages = Kitchen.With(Kitchen.Newest);
        Directory.CreateDirectory(Path.Combine(kitchen.Path, inside));
        Directory.Move(Path.Combine(pages.Path, Kitchen.Newest), Path.Combine(kitchen.Path, inside, Kitchen.Newest));

        Assert.False((await kitchen.CompareAsync()).HasDrifted);
    }

    private static void AssertRefused(string sentence, Action open) =>
        Assert.StartsWith(sentence, Assert.Throws<SpecificationException>(open).Message, StringComparison.Ordinal);
}
