using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Http;

/// <summary>What a sentence says that an HTTP response is.</summary>
/// <param name="Sentence">The words.</param>
public sealed record ResponseRule(string Sentence)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = $"((?:{One})(?: or (?:{One}))*)";

    private const string One = "an event stream|a JSON object|a refusal|a 405";

    /// <summary>Whether a response is so.</summary>
    public bool IsMetBy(Delivery response) => Sentence.Split(" or ").Any(words => words switch
    {
        "an event stream" => response.Accepted && IsOf("text/event-stream", response),
        "a JSON object" => IsOf("application/json", response) && response.Body is [not (MalformedMessage or JsonRpcBatch)],
        "a refusal" => response.Status >= 400 || (response.Status == 200 && (response.Body.OfType<JsonRpcError>().Any() || response.Stream?.Events.Any(item => item.Message is JsonRpcError) == true)),
        _ => response.Status == 405,
    });

    /// <inheritdoc />
    public override string ToString() => Sentence;

    /// <summary>What came, for the report.</summary>
    public static string Describe(Delivery response) =>
        $"HTTP status {response.Status} with {response.Headers["Content-Type"] ?? "no content type"}{(response.Body is [var first, ..] ? $", and the body «{first}»" : "")}";

    private static bool IsOf(string type, Delivery response) => response.Headers["Content-Type"]?.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase) == true;
}
