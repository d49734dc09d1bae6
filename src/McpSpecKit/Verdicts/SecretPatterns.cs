using System.Buffers;
using System.Text.RegularExpressions;

namespace McpSpecKit.Verdicts;

/// <summary>
/// What secrets look like in a text. Each expression looks at a run of letters once, from where the run starts, so that no text can hold
/// the kit up.
/// </summary>
internal static partial class SecretPatterns
{
    /// <summary>The last word of a name by which a secret goes: of a header, a flag, a variable, a member or a parameter.</summary>
    private const string Word = $"{Logged}|authorization|cookie|credentials?|signature|sig";

    /// <summary>Those of them that stand before a secret in a log; the others are headers, or words of a sentence.</summary>
    private const string Logged = "token|secret|password|passwd|pwd|api[-_]?key|access[-_]?key|private[-_]?key|secret[-_]?key";

    private const string Name = $"(?<name>[A-Za-z0-9_.-]*(?:{Word}))";

    /// <summary>Where a name starts, and nowhere within it.</summary>
    private const string Start = "(?<![A-Za-z0-9_.-])";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A million letters take a tenth of this: an expression that needs it is wrong.</summary>
    private const int Timeout = 10_000;

    /// <summary>These end in such a word and are no secrets: the protocol's own, and flags that switch something off.</summary>
    private static readonly string[] Public = ["progresstoken", "progress-token", "progress_token"];

    /// <summary>Without one of these words no name names a secret; the sign for kelvin is a letter k to an expression that takes small for capital.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["token", "secret", "passw", "pwd", "key", "code=", "auth", "cookie", "credential", "sig", "bearer", "basic", "\u212A"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The value is whatever the group says; the name, where there is one, decides.</summary>
    private static readonly Form[] Forms =
    [
        new(["://"], InUrl),
        new(["="], Parameter),
        new([":"], Header),
        new([": "], LoggedValue),
        new(["\""], Member),
        new(["-"], Flag),
        new(["="], Variable),
        new(["bearer", "basic"], Scheme),
    ];

    /// <summary>https://user:password@host</summary>
    [GeneratedRegex("://(?<value>[^\\s/@\"'?#]+)@", Options, Timeout)]
    private static partial Regex InUrl { get; }

    /// <summary>?access_token=abc&amp;code=def</summary>
    [GeneratedRegex($"[?&;](?:{Name}|(?<name>key|code|auth))=(?<value>[^\\s&#\"'»]+)", Options, Timeout)]
    private static partial Regex Parameter { get; }

    /// <summary>Authorization: Bearer abc, X-Api-Key: abc</summary>
    [GeneratedRegex(
        $"(?<name>authorization|cookie|(?<![a-z0-9-])x-[a-z0-9-]*(?:{Word})):[ \\t]*(?<value>[^\"'\\r\\n»]+)",
        Options,
        Timeout)]
    private static partial Regex Header { get; }

    /// <summary>password: abc, in a log</summary>
    [GeneratedRegex($"{Start}(?<name>[A-Za-z0-9_.-]*(?:{Logged})): +(?<value>[^\\s\"'»,;]{{4,}})", Options, Timeout)]
    private static partial Regex LoggedValue { get; }

    /// <summary>"accessToken": "abc", also within a text that is itself a member</summary>
    [GeneratedRegex($"\"{Name}\\\\*\"\\s*:\\s*\\\\*\"(?<value>[^\"\\\\]+)", Options, Timeout)]
    private static partial Regex Member { get; }

    /// <summary>--token abc, --api-key=abc</summary>
    [GeneratedRegex($"{Start}--?{Name}(?:=|\\s+)(?<value>\"[^\"]*\"|'[^']*'|[^\\s\"'»-][^\\s\"'»]*)", Options, Timeout)]
    private static partial Regex Flag { get; }

    /// <summary>API_KEY=abc</summary>
    [GeneratedRegex($"{Start}{Name}=(?<value>\"[^\"]*\"|'[^']*'|[^\\s&\"';»]+)", Options, Timeout)]
    private static partial Regex Variable { get; }

    /// <summary>Bearer abc</summary>
    [GeneratedRegex("\\b(?:Bearer|Basic)\\s+(?<value>[A-Za-z0-9._~+/=-]{4,})", Options, Timeout)]
    private static partial Regex Scheme { get; }

    [GeneratedRegex($"^{Name}\\z", Options, Timeout)]
    private static partial Regex WholeName { get; }

    /// <summary>Whether a header or a member of this name carries a secret.</summary>
    public static bool IsSecret(string name) =>
        name.AsSpan().ContainsAny(Words) && WholeName.IsMatch(name) && !Public.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A text without the secrets that can be recognised.</summary>
    public static string Redact(string text) => text.Contains('@', StringComparison.Ordinal) || text.AsSpan().ContainsAny(Words)
        ? Forms.Aggregate(text, (rest, form) => form.Redact(rest))
        : text;

    private static string Replace(Match match)
    {
        var (name, value) = (match.Groups["name"], match.Groups["value"]);
        if (name.Success && (Public.Contains(name.Value.TrimStart('-'), StringComparer.OrdinalIgnoreCase) || name.Value.StartsWith("no-", StringComparison.OrdinalIgnoreCase)))
            return match.Value;
        // What names a variable is no secret, and can be typed again.
        if (value.Value.Contains("${", StringComparison.Ordinal)) return match.Value;
        var start = value.Index - match.Index;
        return $"{match.Value[..start]}{Redaction.Mark}{match.Value[(start + value.Length)..]}";
    }

    /// <summary>One way to write a secret down.</summary>
    /// <param name="signs">One of them stands in each such text; the expression, which is slow, is not asked without.</param>
    /// <param name="expression">The expression.</param>
    private sealed class Form(string[] signs, Regex expression)
    {
        private readonly SearchValues<string> signs = SearchValues.Create(signs, StringComparison.OrdinalIgnoreCase);

        public string Redact(string text) => text.AsSpan().ContainsAny(signs) ? expression.Replace(text, Replace) : text;
    }
}
