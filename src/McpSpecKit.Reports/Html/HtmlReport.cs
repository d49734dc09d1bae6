using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Html;

/// <summary>Writes one or several runs as one page that needs nothing beside itself.</summary>
public static class HtmlReport
{
    // The encoder writes every character that means something to HTML as an escape of JSON.
    private static readonly JsonSerializerOptions Options = new(PageJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonTypeInfo<PageData> Shape = (JsonTypeInfo<PageData>)Options.GetTypeInfo(typeof(PageData));

    public static async Task WriteAsync(IReadOnlyList<RunReport> reports, Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(PageTemplate.Before), cancellationToken);
        await JsonSerializer.SerializeAsync(stream, new PageBuilder().Build(reports), Shape, cancellationToken);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(PageTemplate.After), cancellationToken);
    }
}
