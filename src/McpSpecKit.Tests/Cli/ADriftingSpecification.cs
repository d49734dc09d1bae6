using McpSpecKit.Tests.Catalogue;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class ADriftingSpecification
{
    private static FakeKit Kit => new() { Scope = Kitchen.Scope, Requirements = Kitchen.Catalogue, Rules = KitchenRules.All };

    [Fact]
    public async Task IsShownClauseByClause()
    {
        using var kitchen = Kitchen.With(Kitchen.Newest, "draft");
        kitchen.Edit(Kitchen.Newest, Kitchen.Tea, "The pot **MUST** be warm.", "The lid **MAY** be off.");
        kitchen.Edit(Kitchen.Newest, Kitchen.Tea, "The water **MUST** boil.", "All water **SHOULD** boil.");
        kitchen.Edit("draft", Kitchen.Tea, "## Cups", "## Mugs");
        kitchen.Edit("draft", Kitchen.Cake, "A cake **MUST** be shared.", "");
        kitchen.Write("draft", "kitchen/juice", "Juice **MUST** be cold.");
        using var tool = new Tool(Kit);

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("drift", kitchen.Path));
        Approved.Matches("drift", tool.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task IsNotOneThatIsAsItWas()
    {
        using var kitchen = Kitchen.With(Kitchen.Old, Kitchen.Newest);
        using var tool = new Tool(Kit);

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("drift", kitchen.Path));
        Assert.Contains("No drift: 12 clauses as the catalogue has them.", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsReachedByAPathFromTheDirectory()
    {
        using var kitchen = Kitchen.With(Kitchen.Old, Kitchen.Newest);
        using var tool = new Tool(Kit);
        Directory.CreateSymbolicLink(tool.PathOf("pages"), kitchen.Path);

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("drift", "pages"));
    }

    [Fact]
    public async Task NamesAFaultyPageAsItWasReached()
    {
        using var kitchen = Kitchen.With(Kitchen.Newest);
        await File.WriteAllBytesAsync(kitchen.PathOf(Kitchen.Newest, Kitchen.Tea), [0xFF]);
        using var tool = new Tool(Kit);
        Directory.CreateSymbolicLink(tool.PathOf("pages"), kitchen.Path);

        Assert.Equal(ExitCode.Usage, await tool.RunAsync("drift", "pages"));
        var page = Path.Combine("pages", Kitchen.Newest, Kitchen.Tea + ".mdx");
        Assert.Equal($"mcp-spec-kit: The page '{page}' is not UTF-8 text; save it as UTF-8.", tool.Error.TrimEnd());
        Assert.Empty(tool.Output);
    }
}
