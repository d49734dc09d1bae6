using McpSpecKit.Cli.Output;
using McpSpecKit.Configuration;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Flags;

/// <summary>Reads <c>--header "Name: value"</c>.</summary>
internal static class HeaderFlag
{
    /// <summary>The headers by name; of those that are repeated, the last.</summary>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<string> typed)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in typed)
        {
            var (name, value) = Split(header);
            if (ConfiguredHeaders.ProblemOf(name, value) is { } problem) throw new UsageException($"--header: {problem}.");
            headers[name] = value;
        }

        return headers;
    }

    /// <summary>The header as it has to be typed again. A shell must leave its variables to the kit.</summary>
    public static string Retype(string header)
    {
        var safe = Redaction.Usual.Of(header);
        return safe.Contains('$', StringComparison.Ordinal) && !safe.Contains('\'', StringComparison.Ordinal) ? $"'{safe}'" : ShellText.Quote(safe);
    }

    private static (string Name, string Value) Split(string header) =>
        header.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? (header[..colon].Trim(), header[(colon + 1)..].Trim())
            : throw new UsageException($"--header has to be \"Name: value\", not '{Redaction.Usual.Of(header)}'.");
}
