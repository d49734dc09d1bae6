using System.Text.RegularExpressions;
using System.Xml.Linq;
using McpSpecKit.Cli.Output;
using McpSpecKit.Reports.Annotations;
using McpSpecKit.Reports.Json;
using McpSpecKit.Reports.Text;

namespace McpSpecKit.Tests.Reports;

public sealed partial class AHostileSubject
{
    private const int Bearable = 1_500_000;

    [Fact]
    public async Task WritesNoMarkupIntoThePage()
    {
        var data = Data().Match(await ReportText.HtmlAsync(HostileRun.Report)).Groups["data"].Value;

        Assert.NotEmpty(data);
        Assert.DoesNotContain("<", data, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", data, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeavesJUnitXmlWellFormed()
    {
        var document = XDocument.Parse(await ReportText.JUnitAsync(HostileRun.Report));

        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.DoesNotContain(document.Root!.Value, character => char.IsControl(character) && character is not '\n');
    }

    [Fact]
    public async Task StaysInsideItsCodeInMarkdown()
    {
        var text = await ReportText.MarkdownAsync(HostileRun.Report);

        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# owned", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", CodeSpans().Replace(text, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", CodeSpans().Replace(text, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void GivesTheRunnerNoCommandOfItsOwn()
    {
        var lines = GitHubAnnotations.Of(HostileRun.Report).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.All(lines, line => Assert.DoesNotContain('\r', line));
        Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) (file=features/|title=)", line));
    }

    [Fact]
    public void SteersNoTerminal()
    {
        using var text = new StringWriter();
        new ConsoleReport(HostileRun.Report, "mcp-spec-kit").Write(Terminal.Plain(text));

        Assert.DoesNotContain(text.ToString(), character => char.IsControl(character) && character is not ('\n' or '\r'));
        Assert.DoesNotContain("\u202e", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FloodsNoReport()
    {
        Assert.InRange((await ReportText.HtmlAsync(HostileRun.Flooding)).Length, 1, Bearable);
        Assert.InRange((await ReportText.JUnitAsync(HostileRun.Flooding)).Length, 1, Bearable);
        Assert.InRange((await ReportText.MarkdownAsync(HostileRun.Flooding)).Length, 1, Bearable);
        Assert.InRange(GitHubAnnotations.Of(HostileRun.Flooding).Sum(line => line.Length), 1, Bearable);
    }

    [Fact]
    public void IsSavedAsText() => Assert.DoesNotContain('\ufffd', JsonReport.ToText(HostileRun.Report));

    [GeneratedRegex("""<script type="application/json" id="data">(?<data>.*?)</script>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Data();

    [GeneratedRegex("(?<fence>`+)(?!`).*?(?<!`)\\k<fence>(?!`)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CodeSpans();
}
