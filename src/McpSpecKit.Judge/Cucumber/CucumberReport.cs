using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cucumber.HtmlFormatter;
using Io.Cucumber.Messages.Types;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge.Cucumber;

/// <summary>
/// A run as Cucumber messages, for the tools that read them. They are made of the verdicts, so that they say what every other report says,
/// hold no secret, and tell the transports apart.
/// </summary>
public static class CucumberReport
{
    private static readonly JsonSerializerOptions Options = new(MessageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonTypeInfo<Envelope> Shape = (JsonTypeInfo<Envelope>)Options.GetTypeInfo(typeof(Envelope));

    /// <summary>Writes the messages, a line of JSON each.</summary>
    /// <param name="run">The run, of the features that this kit carries.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SelectionException">The run is about a scenario that the features do not have.</exception>
    public static async Task WriteAsync(RunReport run, Stream stream, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var envelope in new CucumberMessages(run).All())
            await writer.WriteLineAsync(Line(envelope).AsMemory(), cancellationToken);
    }

    /// <summary>Writes Cucumber's own page of the messages: one file that needs no network.</summary>
    /// <param name="run">The run, of the features that this kit carries.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SelectionException">The run is about a scenario that the features do not have.</exception>
    public static async Task WritePageAsync(RunReport run, Stream stream, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        using var page = new MessagesToHtmlWriter(
            writer,
            (target, envelope) => target.WriteAsync(Line(envelope).AsMemory(), cancellationToken),
            new HtmlReportSettings { Title = run.Subject });
        foreach (var envelope in new CucumberMessages(run).All()) await page.WriteAsync(envelope);
    }

    private static string Line(Envelope envelope) => JsonSerializer.Serialize(envelope, Shape);
}
