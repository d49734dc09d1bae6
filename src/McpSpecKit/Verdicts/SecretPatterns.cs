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

    /// <summary>The value is whatever the group says; the name, where there is one, decides.</summary>
    private static readonly Regex[] Forms =
    [
        // https://user:password@host
        new("[a-z][a-z0-9+.-]*://(?<value>[^\\s/@\"'?#]+)@", Options),
        // ?access_token=abc&code=def
        new($"[?&;](?:{Name}|(?<name>key|code|auth))=(?<value>[^\\s&#\"'»]+)", Options),
        // Authorization: Bearer abc, X-Api-Key: abc
        new($"(?<name>authorization|proxy-authorization|cookie|set-cookie|x-[a-z0-9-]*(?:{Word})):[ \\t]*(?<value>[^\"'\\r\\n»]+)", Options),
        // password: abc, in a log
        new($"(?<name>[A-Za-z0-9_.-]*(?:{Logged})): +(?<value>[^\\s\"'»,;]{{4,}})", Options),
        // "accessToken": "abc", also within a text that is itself a member
        new($"\\\\*\"{Name}\\\\*\"\\s*:\\s*\\\\*\"(?<value>[^\"\\\\]+)", Options),
        // --token abc, --api-key=abc
        new($"--?{Name}(?:=|\\s+)(?<value>\"[^\"]*\"|'[^']*'|[^\\s\"'»-][^\\s\"'»]*)", Options),
        // API_KEY=abc
        new($"{Name}=(?<value>\"[^\"]*\"|'[^']*'|[^\\s&\"';»]+)", Options),
        // Bearer abc
        new("\\b(?:Bearer|Basic)\\s+(?<value>[A-Za-z0-9._~+/=-]{4,})", Options),
    ];

    private static readonly Regex WholeName = new($"^{Name}$", Options);

    /// <summary>Whether a header or a member of this name carries a secret.</summary>
    public static bool IsSecret(string name) =>
        WholeName.IsMatch(name) && !Public.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A text without the secrets that can be recognised.</summary>
    public static string Redact(string text) => Forms.Aggregate(text, (rest, form) => form.Replace(rest, Replace));

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
}
