using System.Text.RegularExpressions;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Situation;

/// <summary>How a scenario finds the server under test: how far they have come, in which revision, and what else is to be so.</summary>
/// <param name="State">How far they have come.</param>
/// <param name="Revision">The revision.</param>
/// <param name="More">What else is to be so; empty where nothing is.</param>
public sealed partial record ServerSituation(string State, Revision Revision, string More)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentence = $"((?:{States}) (?:{Name})(?:{Ends})?)";

    private const string Name = "\\d{4}-\\d{2}-\\d{2}";
    private const string States = "that speaks|ready for|that has answered (?:the initialize|a plain) request of|with (?:a|an ended) session of|without sessions ready for";
    private const string Ends = " and (?:a|no) (?:legacy revision|revision without the version header)| with the capability [a-z]+| by a client (?:with every capability|that does not listen|that answers nothing)";

    /// <summary>Reads a sentence.</summary>
    public static ServerSituation Of(string sentence)
    {
        var revision = Dates().Match(sentence);
        return new(sentence[..(revision.Index - 1)], Revision.Parse(revision.Value), sentence[(revision.Index + revision.Length)..].Trim());
    }

    [GeneratedRegex(Name, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dates();
}
