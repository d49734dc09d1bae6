using System.Text;
using McpSpecKit.Reports.Badge;
using McpSpecKit.Reports.Html;
using McpSpecKit.Reports.JUnit;
using McpSpecKit.Reports.Json;
using McpSpecKit.Reports.Markdown;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Reports;

/// <summary>Reports as the tool writes them into files.</summary>
internal static class ReportText
{
    public static Task<string> HtmlAsync(params RunReport[] runs) => OfAsync(HtmlReport.WriteAsync, runs);

    public static Task<string> JUnitAsync(params RunReport[] runs) => OfAsync(JUnitReport.WriteAsync, runs);

    public static Task<string> MarkdownAsync(params RunReport[] runs) => OfAsync(MarkdownReport.WriteAsync, runs);

    public static Task<string> BadgeAsync(params RunReport[] runs) => OfAsync(BadgeReport.WriteAsync, runs);

    public static Task<RunReport> ReadAsync(string json) =>
        JsonReport.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), "run.json", CancellationToken.None);

    private static async Task<string> OfAsync(Func<IReadOnlyList<RunReport>, Stream, CancellationToken, Task> write, RunReport[] runs)
    {
        using var stream = new MemoryStream();
        await write(runs, stream, CancellationToken.None);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }
}
