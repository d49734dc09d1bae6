using System.Buffers;
using System.Text.RegularExpressions;

namespace McpSpecKit.Verdicts;

/// <summary>What secrets look like in a text. No expression goes back, so that no text can hold the kit up.</summary>
internal static class SecretPatterns
{
    /// <summary>The last word of a name by which a secret goes: of a header, a flag, a variable, a member or a parameter.</summary>
    private const string Word = $"{Logged}|authorization|cookie|credentials?|signature|sig";

    /// <summary>Those of them that stand before a secret in a log; the others are headers, or words of a sentence.</summary>
    private const string Logged = "token|secret|password|passwd|pwd|api[-_]?key|access[-_]?key|private[-_]?key|secret[-_]?key";

    private const string Name = $"(?<name>[A-Za-z0-9_.-]*(?:{Word}))";
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>These end in such a word and are no secrets: the protocol's own, and flags that switch something off.</summary>
    private static readonly string[] Public = ["progresstoken", "progress-token", "progress_token"];

    /// <summary>Without one of these words no name names a secret; the sign for kelvin is a letter k to an expression that takes small for capital.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["token", "secret", "passw", "pwd", "key", "code=", "auth", "cookie", "credential", "sig", "bearer", "basic", "\u212A"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The value is whatever the group says; the name, where there is one, decides.</summary>
    private static readonly Form[] Forms =
    [
        // https://user:password@host
        new(["://"], "[a-z][a-z0-9+.-]*://(?<value>[^\\s/@\"'?#]+)@"),
        // ?access_token=abc&code=def
        new(["="], $"[?&;](?:{Name}|(?<name>key|code|auth))=(?<value>[^\\s&#\"'»]+)"),
        // Authorization: Bearer abc, X-Api-Key: abc
        new([":"], $"(?<name>authorization|proxy-authorization|cookie|set-cookie|x-[a-z0-9-]*(?:{Word})):[ \\t]*(?<value>[^\"'\\r\\n»]+)"),
        // password: abc, in a log
        new([": "], $"(?<name>[A-Za-z0-9_.-]*(?:{Logged})): +(?<value>[^\\s\"'»,;]{{4,}})"),
        // "accessToken": "abc", also within a text that is itself a member
        new(["\""], $"\\\\*\"{Name}\\\\*\"\\s*:\\s*\\\\*\"(?<value>[^\"\\\\]+)"),
        // --token abc, --api-key=abc
        new(["-"], $"--?{Name}(?:=|\\s+)(?<value>\"[^\"]*\"|'[^']*'|[^\\s\"'»-][^\\s\"'»]*)"),
        // API_KEY=abc
        new(["="], $"{Name}=(?<value>\"[^\"]*\"|'[^']*'|[^\\s&\"';»]+)"),
        // Bearer abc
        new(["bearer", "basic"], "\\b(?:Bearer|Basic)\\s+(?<value>[A-Za-z0-9._~+/=-]{4,})"),
    ];

    private static readonly Lazy<Regex> WholeName = new(() => new Regex($"^{Name}$", Options));

    /// <summary>Whether a header or a member of this name carries a secret.</summary>
    public static bool IsSecret(string name) =>
        name.AsSpan().ContainsAny(Words) && WholeName.Value.IsMatch(name) && !Public.Contains(name, StringComparer.OrdinalIgnoreCase);

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
    /// <param name="pattern">The expression.</param>
    private sealed class Form(string[] signs, string pattern)
    {
        private readonly SearchValues<string> signs = SearchValues.Create(signs, StringComparison.OrdinalIgnoreCase);
        private readonly Lazy<Regex> expression = new(() => new Regex(pattern, Options));

        public string Redact(string text) => text.AsSpan().ContainsAny(signs) ? expression.Value.Replace(text, Replace) : text;
    }
}
