using System.Text.Json.Serialization;

namespace McpSpecKit.Reports.Baselines;

/// <summary>A baseline as it stands in its file; see <c>fixtures/baseline.schema.json</c>.</summary>
/// <param name="Schema">Where its schema is.</param>
/// <param name="KnownFailures">What is known to fail.</param>
/// <param name="Attestations">What a reviewer has seen.</param>
internal sealed record BaselineDocument(
    [property: JsonPropertyName("$schema")] string Schema,
    IReadOnlyList<BaselineDocument.Failure> KnownFailures,
    IReadOnlyList<BaselineDocument.Attestation> Attestations)
{
    internal sealed record Failure(
        string Requirement,
        IReadOnlyList<string> Revisions,
        IReadOnlyList<string> Transports,
        string Scenario,
        string Reason,
        Uri? Link);

    internal sealed record Attestation(string Requirement, IReadOnlyList<string>? Revisions, string Note, string? By, Uri? Link);
}
