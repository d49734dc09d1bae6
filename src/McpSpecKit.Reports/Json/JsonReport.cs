using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Json;

/// <summary>Writes a run as JSON; its schema is <c>fixtures/report.schema.json</c>.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Task WriteAsync(RunReport report, Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, JsonRun.From(report), Options, cancellationToken);

    public static string ToText(RunReport report) => JsonSerializer.Serialize(JsonRun.From(report), Options);
}
