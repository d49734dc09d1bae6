using System.Text.RegularExpressions;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Configuration;

/// <summary>HTTP headers that go with every request to an endpoint; <c>${NAME}</c> in a value stands for a variable of the environment.</summary>
public static partial class ConfiguredHeaders
{
    /// <summary>The kit sends these itself, or leaves them out where a scenario is about that.</summary>
    private static readonly string[] OfTheProtocol =
    [
        Headers.SessionId, Headers.ProtocolVersion, Headers.Method, Headers.Name, Headers.LastEventId,
        "Accept", "Content-Type", "Content-Length", "Transfer-Encoding", "Connection",
    ];

    /// <summary>What is wrong with a header, as the end of a sentence that begins with its place; none where it can be sent.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, as it is written.</param>
    public static string? ProblemOf(string name, string value) =>
        !Token().IsMatch(name) ? $"'{name}' is no name of an HTTP header"
        : OfTheProtocol.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("Mcp-", StringComparison.OrdinalIgnoreCase)
            ? $"'{name}' belongs to the protocol, and the kit sends it itself; leave it out"
        : value.Any(IsUnsendable) ? $"the value of '{name}' holds a character that no header can carry"
        : Missing(value) is { } missing ? $"the value of '{name}' asks for ${{{missing}}}, and there is no variable {missing} in the environment; set it"
        : Expand(value).Any(IsUnsendable) ? $"the value of '{name}' takes a character out of the environment that no header can carry, such as a line break; check the variable"
        : null;

    /// <summary>The value with the variables of the environment in it.</summary>
    /// <param name="value">Its value, as it is written.</param>
    public static string Expand(string value) => Variable().Replace(value, match => Find(match) ?? "");

    /// <summary>What came out of the environment, and the credentials that stand in the values themselves.</summary>
    /// <param name="headers">The headers, as they are written.</param>
    public static IReadOnlyList<string> SecretsIn(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        var fromEnvironment = headers.SelectMany(header => Variable().Matches(header.Value)).Select(Find).OfType<string>();
        // After a scheme, such as Bearer, comes what is secret.
        var written = headers.Where(header => Redaction.IsSecret(header.Key)).Select(header => Expand(header.Value).Split(' ', 2)[^1]);
        return [.. fromEnvironment.Concat(written).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsUnsendable(char character) => character is < ' ' or > '\u00ff' or '\u007f';

    private static string? Missing(string value) =>
        Variable().Matches(value).FirstOrDefault(match => Find(match) is null)?.Groups["name"].Value;

    private static string? Find(Match match) => Environment.GetEnvironmentVariable(match.Groups["name"].Value);

    [GeneratedRegex(@"^[!#$%&'*+.^_`|~0-9A-Za-z-]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"\$\{(?<name>[^{}]+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
