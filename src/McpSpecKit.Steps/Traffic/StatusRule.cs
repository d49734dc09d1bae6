using System.Globalization;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What a sentence says of an HTTP status.</summary>
/// <param name="Sentence">The words.</param>
public sealed record StatusRule(string Sentence)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = "((?:not )?\\d{3}(?: or \\d{3})*|an error|a success)";

    private const string Negation = "not ";

    /// <summary>Whether a status is so.</summary>
    public bool Holds(int? status) => Sentence switch
    {
        "an error" => status is >= 400 and < 600,
        "a success" => status is >= 200 and < 300,
        _ when Sentence.StartsWith(Negation, StringComparison.Ordinal) => !Names(Sentence[Negation.Length..], status),
        _ => Names(Sentence, status),
    };

    /// <inheritdoc />
    public override string ToString() => Sentence switch
    {
        "an error" => "an HTTP status of 400 to 599",
        "a success" => "an HTTP status of 200 to 299",
        _ => $"HTTP status {Sentence}",
    };

    private static bool Names(string numbers, int? status) => status is { } code && numbers.Split(" or ").Contains(code.ToString(CultureInfo.InvariantCulture));
}
