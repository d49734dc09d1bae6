using System.Text.Json.Nodes;
using McpSpecKit.Reports.Annotations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Reports;

public sealed class ShortReportsOfARun
{
    [Fact]
    public async Task AreMarkdownLikeThis() => Approved.Matches("markdown", await ReportText.MarkdownAsync(SampleRun.Mixed));

    [Fact]
    public async Task AreMarkdownShortEnoughForTheSummaryOfAStep() =>
        Assert.InRange((await ReportText.MarkdownAsync(SampleRun.OfSize(5000))).Length, 1, 1024 * 1024);

    [Fact]
    public void AreAnnotationsAtTheLineOfTheFeature() =>
        Approved.Matches("annotations", string.Concat(GitHubAnnotations.Of(SampleRun.Mixed).Select(line => line + "\n")));

    [Fact]
    public void AreAnnotationsWithWhatTheRunnerWouldReadEscaped()
    {
        var broken = SampleRun.Mixed.Results.First(result => result.Verdict is Verdict.Failed) with { Message = "100 % wrong\nand: so, on" };

        var line = GitHubAnnotations.Of(SampleRun.Of([broken])).Single();

        Assert.Contains("%0A100 %25 wrong\\nand: so, on%0A", line, StringComparison.Ordinal);
        Assert.Contains("title=LC-011 failed in 2025-03-26 over stdio::", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conforming", "conforming", "brightgreen")]
    [InlineData("mixed", "1 requirement broken", "red")]
    [InlineData("troubled", "the kit failed", "yellow")]
    [InlineData("unreachable", "incomplete", "yellow")]
    [InlineData("none", "nothing judged", "lightgrey")]
    public async Task AreABadge(string name, string message, string colour)
    {
        var badge = JsonNode.Parse(await ReportText.BadgeAsync(Named(name)))!;

        Assert.Equal([1, "MCP", message, colour], [(object)(int)badge["schemaVersion"]!, (string)badge["label"]!, (string)badge["message"]!, (string)badge["color"]!]);
    }

    [Fact]
    public async Task AreOneBadgeForSeveralSubjects() =>
        Assert.Equal("1 of 2 conforming", (string?)JsonNode.Parse(await ReportText.BadgeAsync(SampleRun.Conforming, SampleRun.Mixed))!["message"]);

    private static RunReport Named(string name) => name switch
    {
        "conforming" => SampleRun.Conforming,
        "mixed" => SampleRun.Mixed,
        "troubled" => SampleRun.Troubled,
        "unreachable" => SampleRun.Unreachable,
        _ => SampleRun.Of([]),
    };
}
