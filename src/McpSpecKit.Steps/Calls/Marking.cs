using System.Text.RegularExpressions;

namespace McpSpecKit.Steps.Calls;

/// <summary>How a call says a marked argument, in its body and in its header.</summary>
/// <param name="Sentence">The words.</param>
public sealed partial record Marking(string Sentence)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences =
        "(the marked argument as (?:null|\"[^\"]*\")|neither the marked argument nor its header|the header of the marked argument alone"
        + "|the marked header (?:as it is|encoded|as malformed Base64|as a decimal|as another value|left out))";

    /// <summary>The JSON that the argument is; none where the sentence gives none.</summary>
    public string? Json => Value().Match(Sentence) is { Success: true, Value: var json } ? json : null;

    /// <summary>Whether the argument is there.</summary>
    public bool HasArgument => !Sentence.StartsWith("neither", StringComparison.Ordinal) && !Sentence.EndsWith("alone", StringComparison.Ordinal);

    [GeneratedRegex("(?<=argument as ).+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
