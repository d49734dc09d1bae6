using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace McpSpecKit.Tests.Reports;

public sealed partial class HtmlReportOfARun
{
    [Fact]
    public async Task LetsItsOwnStyleAndScriptThroughAndNothingElse()
    {
        var page = await ReportText.HtmlAsync(SampleRun.Mixed);

        Assert.Contains($"default-src 'none'; style-src '{Hash(Style(), page)}'; script-src '{Hash(Script(), page)}';", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesNoAddressBesideThoseOfTheSpecification()
    {
        var page = await ReportText.HtmlAsync(SampleRun.Mixed);

        Assert.All(Addresses().Matches(page), address => Assert.Matches(
            @"^https://modelcontextprotocol\.io/|^http://127\.0\.0\.1:3001/mcp", address.Value));
    }

    [Fact]
    public async Task IsWrittenInTimeForFiveThousandResults()
    {
        var run = SampleRun.OfSize(5000);
        var least = TimeSpan.MaxValue;

        // The least of several: what else the machine does is no property of the report.
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var start = Stopwatch.GetTimestamp();
            await ReportText.HtmlAsync(run);
            least = TimeSpan.FromTicks(Math.Min(least.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        Assert.InRange(least, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static string Hash(Regex part, string page) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part.Match(page).Groups["text"].Value)))}";

    [GeneratedRegex("<style>(?<text>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Script();

    [GeneratedRegex(@"https?://[\w.][^\s""'\\]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Addresses();
}
