using McpSpecKit.Reports.Json;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Reports;

public sealed class ASavedRun
{
    public static TheoryData<string> Runs => ["conforming", "mixed", "troubled", "unreachable", "hostile"];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task IsReadAsItWasWritten(string name)
    {
        var text = JsonReport.ToText(Named(name));

        Assert.Equal(text, JsonReport.ToText(await ReportText.ReadAsync(text)));
    }

    [Fact]
    public async Task MakesTheSamePageAsTheRunItself() =>
        Assert.Equal(
            await ReportText.HtmlAsync(SampleRun.Mixed),
            await ReportText.HtmlAsync(await ReportText.ReadAsync(JsonReport.ToText(SampleRun.Mixed))));

    [Theory]
    [InlineData("", "run.json:1: this is no run that --json has written;")]
    [InlineData("{", "run.json:1: this is no run that --json has written;")]
    [InlineData("null", "run.json: this run was saved by another version of the kit; judge the subject again.")]
    [InlineData("{ \"kit\": 1 }", "run.json:1 ($.kit): this is no run that --json has written;")]
    public async Task IsNothingElse(string text, string complaint)
    {
        var wrong = await Assert.ThrowsAsync<SavedRunException>(() => ReportText.ReadAsync(text));

        Assert.StartsWith(complaint, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"schemaVersion\": 2", "\"schemaVersion\": 3", "another version of the kit")]
    [InlineData("2025-06-18", "2031-01-01", "'2031-01-01' is no revision that this version of the kit knows.")]
    [InlineData("https://modelcontextprotocol.io", "javascript:alert(1)//", "is no http or https URL.")]
    [InlineData("\"verdict\": \"failed\"", "\"verdict\": \"splendid\"", "(results[")]
    public async Task IsNotTakenWhereItSaysWhatCannotBe(string written, string wrong, string complaint)
    {
        var text = JsonReport.ToText(SampleRun.Mixed).Replace(written, wrong, StringComparison.Ordinal);

        var exception = await Assert.ThrowsAsync<SavedRunException>(() => ReportText.ReadAsync(text));

        Assert.Contains(complaint.TrimStart('('), exception.Message, StringComparison.Ordinal);
    }

    private static RunReport Named(string name) => name switch
    {
        "conforming" => SampleRun.Conforming,
        "mixed" => SampleRun.Mixed,
        "troubled" => SampleRun.Troubled,
        "hostile" => HostileRun.Report,
        _ => SampleRun.Unreachable,
    };
}
