using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Verdicts;

/// <summary>
/// Takes secrets out of what leaves for a report; what is judged keeps them. Secret is what a well-known header, flag, variable, member
/// or URL carries, and what the subject's description names as such. A session's id stays: it is part of what is judged.
/// </summary>
/// <param name="secrets">Texts that are secret wherever they stand.</param>
public sealed class Redaction(IEnumerable<string> secrets)
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Mark = "[redacted]";

    /// <summary>Shorter texts are secret in a header only: elsewhere they may be part of anything.</summary>
    private const int Telling = 4;

    private readonly List<string> secrets = [.. secrets.Where(secret => secret.Length > 0).OrderByDescending(secret => secret.Length)];

    /// <summary>Redaction that knows no secrets but those that can be recognised.</summary>
    public static Redaction Usual { get; } = new([]);

    /// <summary>Whether what goes by this name, such as a header or a variable, holds a secret.</summary>
    public static bool IsSecret(string name) => SecretPatterns.IsSecret(name);

    /// <summary>A text without its secrets.</summary>
    public string Of(string text)
    {
        foreach (var secret in secrets.Where(secret => secret.Length >= Telling))
        {
            text = text.Replace(secret, Mark, StringComparison.Ordinal);
            text = text.Replace(Uri.EscapeDataString(secret), Mark, StringComparison.Ordinal);
        }

        return SecretPatterns.Redact(text);
    }

    /// <summary>What was found on an endpoint, without its secrets.</summary>
    public EndpointSurvey Of(EndpointSurvey survey) => survey with
    {
        Address = Of(survey.Address),
        Failure = Maybe(survey.Failure),
        HandshakeFailure = Maybe(survey.HandshakeFailure),
        Revisions = [.. survey.Revisions.Select(Of)],
        Transcript = Of(survey.Transcript),
    };

    private RevisionSurvey Of(RevisionSurvey found) => found with
    {
        Evidence = Of(found.Evidence),
        Failure = Maybe(found.Failure),
        Door = found.Door is { } door
            ? door with { Expected = Of(door.Expected), Got = Of(door.Got), Cause = Of(door.Cause), Transcript = Of(door.Transcript) }
            : null,
    };

    /// <summary>A result without its secrets.</summary>
    public ScenarioResult Of(ScenarioResult result) => result with
    {
        Expected = Maybe(result.Expected),
        Got = Maybe(result.Got),
        Message = Maybe(result.Message),
        Transcript = Of(result.Transcript),
    };

    private IReadOnlyList<Frame> Of(IReadOnlyList<Frame> frames) => [.. frames.Select(Of)];

    private Frame Of(Frame frame) => frame with
    {
        Text = Of(frame.Text),
        Headers = new Headers(frame.Headers.Select(header => KeyValuePair.Create(header.Key, ValueOf(header)))),
    };

    private string ValueOf(KeyValuePair<string, string> header) =>
        SecretPatterns.IsSecret(header.Key) || secrets.Exists(secret => header.Value.Contains(secret, StringComparison.Ordinal))
            ? Mark
            : Of(header.Value);

    private string? Maybe(string? text) => text is null ? null : Of(text);
}
