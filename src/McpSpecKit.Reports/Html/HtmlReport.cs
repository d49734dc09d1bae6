using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using McpSpecKit.Reports.Json;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Html;

/// <summary>Writes one or several runs as one page that needs nothing beside itself.</summary>
public static class HtmlReport
{
    // The encoder writes every character that means something to HTML as an escape of JSON.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
            new RevisionConverter(),
            new LinkConverter(),
            new LegibleTextConverter(),
        },
    };

    public static async Task WriteAsync(IReadOnlyList<RunReport> reports, Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(PageTemplate.Before), cancellationToken);
        await JsonSerializer.SerializeAsync(stream, new PageBuilder().Build(reports), Options, cancellationToken);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(PageTemplate.After), cancellationToken);
    }
}
