using McpSpecKit.Configuration;
using McpSpecKit.Schemas;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class ABaselineOfARun
{
    private const string Config = """{ "server": { "stdio": { "command": "x" } } }""";
    private const string SchemaFile = "fixtures/baseline.schema.json";

    private static RunReport Broken => SampleRun.Of([.. SampleRun.Mixed.Results.Where(result => result.Verdict is Verdict.Passed or Verdict.Failed)]);

    [Theory]
    [InlineData("baseline", "write")]
    [InlineData("baseline", "write", "run.json")]
    public async Task LetsTheSameRunPass(params string[] write)
    {
        using var tool = await ToolAsync(Broken);
        await tool.RunAsync("server", "--json", "run.json");

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync(write));
        Assert.StartsWith("mcpspeckit.baseline.json: 1 known failure.", tool.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("server"));
        Assert.Contains("4 known failures", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AgreesWithItsSchema()
    {
        using var tool = await ToolAsync(Broken);
        await tool.RunAsync("baseline", "write");
        var schema = SchemaSet.Compile([new(SchemaFile, RepositoryFile.Read(SchemaFile))])[SchemaFile];

        Assert.Empty(schema.Validate(System.Text.Json.JsonElement.Parse(await File.ReadAllTextAsync(tool.PathOf(BaselineFile.DefaultName)))));
    }

    [Fact]
    public async Task KeepsReasonsAndAttestationsWhenItIsWrittenAgain()
    {
        using var tool = await ToolAsync(Broken);
        await File.WriteAllTextAsync(tool.PathOf(BaselineFile.DefaultName), """
            { "knownFailures": [ { "requirement": "LC-011", "reason": "waits for a rewrite", "link": "https://example.org/1" } ],
              "attestations": [ { "requirement": "LC-070", "note": "the dialog names the server", "by": "Ada" } ] }
            """);

        await tool.RunAsync("baseline", "write");

        var text = await File.ReadAllTextAsync(tool.PathOf(BaselineFile.DefaultName));
        Assert.Contains("waits for a rewrite", text, StringComparison.Ordinal);
        Assert.Contains("https://example.org/1", text, StringComparison.Ordinal);
        Assert.Contains("the dialog names the server", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailsTheRunWithTheEntryThatNoLongerFails()
    {
        using var tool = await ToolAsync(Broken);
        await File.WriteAllTextAsync(tool.PathOf("b.json"), """{ "knownFailures": [ { "requirement": "LC-001", "reason": "old" } ] }""");

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("server", "--baseline", "b.json"));
        Assert.Contains("b.json, line 1, column 22: LC-001 is expected to fail, and it passes", Unwrapped(tool.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailsTheRunWithTheEntryThatIsAboutNothing()
    {
        using var tool = await ToolAsync(Broken);
        await File.WriteAllTextAsync(tool.PathOf("b.json"), """{ "knownFailures": [ { "requirement": "LC-999", "reason": "old" } ] }""");

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("server", "--baseline", "b.json"));
        Assert.Contains("LC-999 is expected to fail, but no scenario of this run is about it", Unwrapped(tool.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsNotTakenForASubjectThatFlagsName()
    {
        using var tool = await ToolAsync(Broken);
        await tool.RunAsync("baseline", "write");

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("server", "--stdio", "another"));
    }

    [Fact]
    public async Task IsNotWrittenFromAPartOfARun()
    {
        using var tool = await ToolAsync(Broken with { IsPartial = true });

        Assert.Equal(ExitCode.Usage, await tool.RunAsync("baseline", "write", "--only", "LC-011"));
        Assert.Contains("whole run", tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "knownFailures": [ { "requirement": "LC-011" } ] }""", "a known failure needs the key 'reason'.")]
    [InlineData("""{ "knownFailures": [ { "requirement": "LC-011", "reason": "x", "revision": "2025-06-18" } ] }""", "a known failure knows no key 'revision'; did you mean 'revisions'?")]
    [InlineData("""{ "knownFailures": [ { "requirement": "LC-011", "reason": "x", "revisions": ["2025-06-17"] } ] }""", "'2025-06-17' is no revision of the protocol; did you mean '2025-06-18'?")]
    [InlineData("""{ "knownFailures": [ { "requirement": "LC-011", "reason": "x", "transports": ["http"] } ] }""", "'http' is no transport;")]
    [InlineData("""{ "knownFailures": [ { "requirement": "LC-011", "reason": "x", "link": "javascript:1" } ] }""", "'javascript:1' is no http or https URL.")]
    [InlineData("""{ "attestations": [ { "requirement": "LC-070" } ] }""", "an attestation needs the key 'note'.")]
    [InlineData("""{ "known": [] }""", "the baseline knows no key 'known';")]
    public async Task IsRefusedWithThePlaceOfWhatIsWrong(string text, string complaint)
    {
        using var tool = await ToolAsync(Broken);
        await File.WriteAllTextAsync(tool.PathOf("b.json"), text);

        Assert.Equal(ExitCode.Usage, await tool.RunAsync("server", "--baseline", "b.json"));
        Assert.StartsWith("mcp-spec-kit: b.json, line 1, column ", tool.Error, StringComparison.Ordinal);
        Assert.Contains(complaint, tool.Error, StringComparison.Ordinal);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<Tool> ToolAsync(RunReport report)
    {
        var tool = new Tool(new FakeKit { Report = report });
        await File.WriteAllTextAsync(tool.PathOf(ConfigurationFile.DefaultName), Config);
        return tool;
    }
}
