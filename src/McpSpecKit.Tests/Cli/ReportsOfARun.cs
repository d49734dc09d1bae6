using System.Text.Json.Nodes;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class ReportsOfARun
{
    private static readonly string[] Files = ["report.html", "report.xml", "report.md", "badge.json", "run.json"];

    [Fact]
    public async Task AreAllWrittenOfOneRun()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });

        Assert.Equal(ExitCode.Broken, await tool.RunAsync(
            "server", "--stdio", "x", "--html", Files[0], "--junit", Files[1], "--markdown", Files[2], "--badge", Files[3], "--json", Files[4]));

        Assert.All(Files, file => Assert.NotEqual(0, new FileInfo(tool.PathOf(file)).Length));
    }

    [Fact]
    public async Task AreTheSameOfASavedRun()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });
        await tool.RunAsync("server", "--stdio", "x", "--html", "first.html", "--json", "run.json");
        var console = tool.Output;

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("report", "run.json", "--html", "second.html"));

        Assert.Equal(await File.ReadAllTextAsync(tool.PathOf("first.html")), await File.ReadAllTextAsync(tool.PathOf("second.html")));
        Assert.Equal(console, tool.Output);
    }

    [Fact]
    public async Task PutSubjectsSideBySide()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });
        await tool.RunAsync("server", "--stdio", "x", "--json", "run.json");

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("report", "run.json", "run.json", "--html", "both.html", "--badge", "badge.json"));
        Assert.Equal("0 of 2 conforming", (string?)JsonNode.Parse(await File.ReadAllTextAsync(tool.PathOf("badge.json")))!["message"]);
    }

    [Fact]
    public async Task MakeOneOfItsParts()
    {
        var whole = SampleRun.Mixed with { Results = [.. SampleRun.Mixed.Results.Select((result, index) => result with { Line = index + 1 })] };
        using var tool = new Tool(new FakeKit { Report = whole });
        await tool.RunAsync("server", "--stdio", "x", "--json", "whole.json");
        tool.Kit.Report = whole with { Results = [.. whole.Results.Where((_, index) => index % 2 == 0)] };
        await tool.RunAsync("server", "--stdio", "x", "--shard", "1/2", "--json", "first.json");
        var unseen = whole.Results[0] with { Verdict = Verdict.NotApplicable };
        tool.Kit.Report = whole with { Results = [unseen, .. whole.Results.Where((_, index) => index % 2 == 1)] };
        await tool.RunAsync("server", "--stdio", "x", "--shard", "2/2", "--json", "second.json");

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("report", "--merge", "first.json", "second.json", "--json", "merged.json"));

        Assert.Equal(await VerdictsAsync("whole.json"), await VerdictsAsync("merged.json"));

        async Task<IReadOnlyList<string>> VerdictsAsync(string file) =>
            [.. JsonNode.Parse(await File.ReadAllTextAsync(tool.PathOf(file)))!["results"]!.AsArray().Select(result => $"{result!["scenario"]} {result["transport"]} {result["verdict"]}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task AnnotateForGitHub()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });

        await tool.RunAsync("server", "--stdio", "x", "--annotations", "github");

        Assert.Contains("\n::error file=features/lifecycle/version-negotiation.feature,line=", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnnotateForNobodyElse()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Mixed });

        await tool.RunAsync("server", "--stdio", "x");

        Assert.DoesNotContain("::error", tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'nothing.json' cannot be read; name a run that --json has saved.", "report", "nothing.json")]
    [InlineData("'--htm' is no flag of 'report'; did you mean '--html'?", "report", "run.json", "--htm", "x")]
    [InlineData("--html and --junit name the same file; give each its own.", "report", "run.json", "--html", "x", "--junit", "./x")]
    [InlineData("--json takes one run;", "report", "run.json", "run.json", "--json", "x")]
    [InlineData("--annotations has to be", "report", "run.json", "--annotations", "gitlab")]
    [InlineData("There is no baseline 'b.json'; check the path", "report", "run.json", "--baseline", "b.json")]
    [InlineData("wrong.json:1", "report", "wrong.json")]
    public async Task AreRefusedInASentence(string complaint, params string[] args)
    {
        using var tool = new Tool();
        await tool.RunAsync("--json", "run.json");
        await File.WriteAllTextAsync(tool.PathOf("wrong.json"), "[]");

        Assert.Equal(ExitCode.Usage, await tool.RunAsync(args));
        Assert.StartsWith($"mcp-spec-kit: {complaint}", tool.Error, StringComparison.Ordinal);
    }
}
