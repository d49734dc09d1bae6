using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Json;

/// <summary>Writes a run as JSON and reads it again; its schema is <c>fixtures/report.schema.json</c>.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(RunJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonTypeInfo<JsonRun> Shape = (JsonTypeInfo<JsonRun>)Options.GetTypeInfo(typeof(JsonRun));

    public static Task WriteAsync(RunReport report, Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, JsonRun.From(report), Shape, cancellationToken);

    public static string ToText(RunReport report) => JsonSerializer.Serialize(JsonRun.From(report), Shape);

    /// <summary>Reads a run that was written before.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="name">What complaints call it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SavedRunException">It is no such run.</exception>
    public static async Task<RunReport> ReadAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        try
        {
            var run = await JsonSerializer.DeserializeAsync(stream, Shape, cancellationToken);
            return run?.SchemaVersion == JsonRun.CurrentVersion
                ? run.ToReport()
                : throw new SavedRunException($"{name}: this run was saved by another version of the kit; judge the subject again.");
        }
        catch (JsonException malformed)
        {
            throw new SavedRunException($"{name}{Place(malformed)}: this is no run that --json has written; {Reason(malformed)}", malformed);
        }
    }

    // What the serializer says of types is of no use to whoever named the file.
    private static string Reason(JsonException malformed) => malformed.Message.Contains("McpSpecKit", StringComparison.Ordinal)
        ? "some of what a run holds is missing, or of another kind."
        : malformed.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].ReplaceLineEndings(" ");

    private static string Place(JsonException malformed) =>
        (malformed.LineNumber is { } line ? $":{line + 1}" : "") + (malformed.Path is { } path and not "$" ? $" ({path})" : "");
}
