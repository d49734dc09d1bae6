using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Baselines;

/// <summary>Writes the baseline that expects of a run what it found.</summary>
public static class BaselineText
{
    private const string Schema = "https://raw.githubusercontent.com/mcpspeckit/mcpspeckit/main/fixtures/baseline.schema.json";
    private const int LongestReason = 300;

    private static readonly JsonSerializerOptions Options = new(BaselineJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonTypeInfo<BaselineDocument> Shape = (JsonTypeInfo<BaselineDocument>)Options.GetTypeInfo(typeof(BaselineDocument));

    /// <summary>The text of the file.</summary>
    /// <param name="run">The run.</param>
    /// <param name="former">What the file said before: reasons, links and attestations are kept.</param>
    public static string Of(RunReport run, Baseline former)
    {
        var failing = run.Results.Where(result => result.Verdict is Verdict.Failed or Verdict.Warned or Verdict.CouldNotRun or Verdict.KnownFailure);
        var rows = Finding.Among(failing).SelectMany(finding => RowsOf(finding, former)).ToList();
        var attestations = former.Attestations.Select(attestation => new BaselineDocument.Attestation(
            attestation.Requirement,
            attestation.Revisions.Count == 0 ? null : [.. attestation.Revisions.Select(revision => revision.Name)],
            attestation.Note,
            attestation.By,
            attestation.Link)).ToList();
        return JsonSerializer.Serialize(new BaselineDocument(Schema, rows, attestations), Shape) + "\n";
    }

    /// <summary>An entry for each set of transports that fail in the same revisions.</summary>
    private static IEnumerable<BaselineDocument.Failure> RowsOf(Finding finding, Baseline former) =>
        from place in finding.Results
            .GroupBy(result => result.Transport)
            .OrderBy(same => same.Key)
            .GroupBy(same => string.Join(' ', same.Select(result => result.Revision.Name).Distinct().Order(StringComparer.Ordinal)))
        let first = place.First().First()
        let known = former.KnownFailures.FirstOrDefault(entry => entry.Covers(first))
        select new BaselineDocument.Failure(
            first.Requirement,
            place.Key.Split(' '),
            [.. place.Select(same => same.Key.ToName())],
            Legible.Line(finding.Scenario),
            known?.Reason ?? Legible.Line(Legible.Cut(finding.Message ?? "It fails.", LongestReason)),
            known?.Link);
}
