using System.Text.Json.Nodes;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Cli;

public sealed class GoodInput
{
    [Fact]
    public async Task WithoutACommandJudgesTheReference()
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync());
        Assert.Contains("Conforming", tool.Output, StringComparison.Ordinal);
        Assert.Null(tool.Kit.Subject);
        Assert.True(tool.Kit.Adapter.IsDisposed);
    }

    [Theory]
    [InlineData(new[] { Party.Server, Party.Client })]
    [InlineData(new[] { Party.Server }, "--only", "LC-011")]
    [InlineData(new[] { Party.Client }, "--only", "VN-030")]
    [InlineData(new[] { Party.Server, Party.Client }, "--only", "LC-011", "--only", "VN-030")]
    public async Task JudgesWhomTheSelectionConcerns(Party[] judged, params string[] selection)
    {
        using var tool = new Tool();

        await tool.RunAsync(selection);

        Assert.Equal(judged, tool.Kit.Judged);
    }

    [Fact]
    public async Task NamesASubjectAndASelection()
    {
        using var tool = new Tool();

        await tool.RunAsync(
            "server", "--stdio", "node x.js", "--http", "http://localhost:{port}/mcp", "--start", "node x.js {port}",
            "--revision", "2025-06-18", "--revision", "2025-11-25", "--only", "LC-011", "--only", "@must",
            "--strict", "--jobs", "3", "--timeout-scale", "2.5");

        Assert.Equal("node x.js", tool.Kit.Subject?.Stdio?.Command);
        Assert.Equal("node x.js {port}", tool.Kit.Subject?.Http?.Start);
        Assert.Equal([Revision.Parse("2025-06-18"), Revision.Parse("2025-11-25")], tool.Kit.Options?.Revisions);
        Assert.Equal(["LC-011", "@must"], tool.Kit.Options?.Only);
        Assert.Equal((true, 3), (tool.Kit.Options?.Strict, tool.Kit.Options?.Jobs));
        Assert.Equal(Waits.Default.Scale(2.5), tool.Kit.Options?.Waits);
    }

    [Fact]
    public async Task MayStartOneServerForTwoTransports()
    {
        using var tool = new Tool();

        await tool.RunAsync("survey", "--http", "http://a:{port}/mcp", "--sse", "http://a:{port}/sse", "--start", "serve {port}");

        Assert.Equal("http://a:{port}/sse", tool.Kit.Subject?.Sse?.Url);
        Assert.True(tool.Kit.Subject?.Http?.IsStartedWith(tool.Kit.Subject.Sse!));
    }

    [Fact]
    public async Task AddsHeadersToWhatIsReachedOverHttp()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });
        await File.WriteAllTextAsync(
            tool.PathOf("mcpspeckit.json"),
            """{ "server": { "http": { "url": "http://a/mcp", "headers": { "X-A": "1", "X-B": "2" } } } }""");
        string[] headers = ["--header", "x-b: ${PATH}", "--header", "Authorization: Bearer abc"];

        await tool.RunAsync(["server", .. headers]);
        Assert.Equal(
            ["x-b: ${PATH}", "Authorization: Bearer abc", "X-A: 1"],
            tool.Kit.Subject?.Http?.Headers.Select(header => $"{header.Key}: {header.Value}"));
        Assert.Contains(" --header 'x-b: ${PATH}' --header \"Authorization: [redacted]\" --only", tool.Output, StringComparison.Ordinal);

        await tool.RunAsync(["server", "--sse", "http://a/sse", "--http", "http://me:pass@a/mcp", .. headers]);
        Assert.Equal((2, 2), (tool.Kit.Subject?.Http?.Headers.Count, tool.Kit.Subject?.Sse?.Headers.Count));
        Assert.DoesNotContain("pass@", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LetsFlagsWinOverTheFile()
    {
        using var tool = new Tool();
        await File.WriteAllTextAsync(
            tool.PathOf("mcpspeckit.json"),
            """{ "name": "mine", "server": { "stdio": { "command": "from the file" } }, "jobs": 7, "timeoutScale": 3, "strict": true }""");

        await tool.RunAsync("server");
        Assert.Equal("from the file", tool.Kit.Subject?.Stdio?.Command);
        Assert.Equal((true, 7), (tool.Kit.Options?.Strict, tool.Kit.Options?.Jobs));

        await tool.RunAsync("server", "--config", "mcpspeckit.json", "--http", "http://localhost:1/mcp", "--jobs", "2");
        Assert.Null(tool.Kit.Subject?.Stdio);
        Assert.Null(tool.Kit.Subject?.Sse);
        Assert.Equal("http://localhost:1/mcp", tool.Kit.Subject?.Http?.Url);
        Assert.Equal("mine", tool.Kit.Subject?.Name);
        Assert.Equal(2, tool.Kit.Options?.Jobs);
    }

    [Fact]
    public async Task LeavesTheFileAsideWhenASubjectIsNamed()
    {
        using var tool = new Tool();
        await File.WriteAllTextAsync(tool.PathOf("mcpspeckit.json"), "not JSON");

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("server", "--stdio", "node x.js"));
    }

    [Fact]
    public async Task KeepsTheReportAsJson()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });
        await File.WriteAllTextAsync(tool.PathOf("report.json"), new string(' ', 1_000_000));

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("--json", "report.json"));

        var report = JsonNode.Parse(await File.ReadAllTextAsync(tool.PathOf("report.json")));
        Assert.Equal(2, (int)report!["schemaVersion"]!);
    }

    [Fact]
    public async Task SaysHowToRunAFailureAgain()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });

        await tool.RunAsync("server", "--stdio", "node \"my server.js\"");

        Assert.Contains(
            "mcp-spec-kit server --stdio \"node \\\"my server.js\\\"\" --only LC-011 --revision 2025-03-26",
            tool.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task SurveysASubject()
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("survey", "--stdio", "node x.js"));
        Assert.Contains("mcp-servers/everything 2.0.0", tool.Output, StringComparison.Ordinal);
        Assert.True(tool.Kit.Adapter.IsDisposed);
    }

    [Fact]
    public async Task ListsRequirementsAndScenarios()
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("list"));
        Assert.Contains("A supported version comes back (MUST in 2024-11-05 to 2025-11-25)", tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC-011")]
    [InlineData("lc-011")]
    public async Task ExplainsARequirement(string id)
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("explain", id));
        Assert.Contains("Whether the version is read at all.", tool.Output, StringComparison.Ordinal);
        Assert.Contains("specification/2025-11-25/basic/lifecycle#version-negotiation", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServesTheReference()
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("reference", "--http", "--port", "4711"));
        Assert.Equal(4711, tool.Kit.Port);
        Assert.Contains("http://127.0.0.1:4711/mcp", tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("legacy", 4, "2025-11-25")]
    [InlineData("modern", 1, "2026-07-28")]
    [InlineData("dual", 5, "2026-07-28")]
    public async Task ServesTheReferenceInOneEraOrBoth(string era, int count, string newest)
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("reference", "--stdio", "--era", era));
        Assert.Equal(count, tool.Kit.Served.Count);
        Assert.Equal(newest, tool.Kit.Served[^1].Name);
    }

    [Theory]
    [InlineData]
    [InlineData("server")]
    [InlineData("survey")]
    [InlineData("list")]
    [InlineData("explain")]
    [InlineData("reference")]
    public async Task AsksForHelpAndGetsExamples(params string[] command)
    {
        using var tool = new Tool();

        Assert.Equal(0, await tool.RunAsync([.. command, "--help"]));
        Assert.Contains("Examples:", tool.Output, StringComparison.Ordinal);
    }
}
