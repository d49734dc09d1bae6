using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace McpSpecKit.Catalogue.Clauses;

/// <summary>A sentence without its markup.</summary>
/// <param name="Text">Its text: of links theirs, no emphasis, single spaces; code keeps its backticks.</param>
internal sealed partial record Sentence(string Text)
{
    private const int DigestLength = 12;

    /// <summary>What a changed text is noticed by.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..DigestLength];

    /// <summary>The sentences of a block; where one ends is seen with the markup still there.</summary>
    public static IEnumerable<Sentence> AllOf(string block) =>
        End().Split(block).Select(written => new Sentence(PlainText.Of(written)));

    [GeneratedRegex(@"(?<=[.;:])\s+(?=[A-Z*`(])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();
}
