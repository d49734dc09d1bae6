using McpSpecKit.Steps.Sending;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Receiving;

/// <summary>A version that the client offers in a handshake.</summary>
/// <param name="Version">The version, known or not.</param>
/// <param name="Headers">HTTP headers beside those of the transport.</param>
public sealed record Offer(string Version, Headers Headers)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentence = "([^ ]+(?: with the header [^ ]+ as \"[^\"]*\")?)";

    /// <summary>Reads a sentence.</summary>
    public static Offer Of(string sentence)
    {
        var version = sentence.Split(' ')[0];
        return new(version, MessageChange.In(sentence[version.Length..]).Aggregate(Headers.None, (headers, change) => headers.With(change.Header())));
    }
}
