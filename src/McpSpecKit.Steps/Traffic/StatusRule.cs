using System.Globalization;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What a sentence says of an HTTP status.</summary>
/// <param name="Sentence">The words.</param>
public sealed record StatusRule(string Sentence)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = $"((?:not )?\\d{{3}}(?: or \\d{{3}})*(?: unless the request is served)?|an error(?:{ForItsOrigin})?|a success)";

    private const string Negation = "not ";
    private const string ForItsOrigin = " because of the header Origin";
    private const string Exception = " unless the request is served";

    /// <summary>Whether nothing is said of a request that is served.</summary>
    public bool IsFree => Sentence.EndsWith(Exception, StringComparison.Ordinal);

    /// <summary>Whether it counts only where a request without the header Origin gets another status.</summary>
    public bool IsForItsOrigin => Sentence.EndsWith(ForItsOrigin, StringComparison.Ordinal);

    private string Rule => IsFree ? Sentence[..^Exception.Length] : IsForItsOrigin ? Sentence[..^ForItsOrigin.Length] : Sentence;

    /// <summary>Whether a status is so.</summary>
    public bool Holds(int? status) => Rule switch
    {
        "an error" => status is >= 400 and < 600,
        "a success" => status is >= 200 and < 300,
        _ when Rule.StartsWith(Negation, StringComparison.Ordinal) => !Names(Rule[Negation.Length..], status),
        _ => Names(Rule, status),
    };

    /// <inheritdoc />
    public override string ToString() => Rule switch
    {
        "an error" => "an HTTP status of 400 to 599",
        "a success" => "an HTTP status of 200 to 299",
        _ => $"HTTP status {Rule}",
    };

    private static bool Names(string numbers, int? status) => status is { } code && numbers.Split(" or ").Contains(code.ToString(CultureInfo.InvariantCulture));
}
