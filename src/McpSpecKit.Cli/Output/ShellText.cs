using System.Text.RegularExpressions;

namespace McpSpecKit.Cli.Output;

/// <summary>Writes arguments so that a shell reads them back unchanged.</summary>
internal static partial class ShellText
{
    public static string Quote(string argument) =>
        Harmless().IsMatch(argument) ? argument : $"\"{Special().Replace(argument, "\\$0")}\"";

    [GeneratedRegex(@"^[\w@%+=:,./{}-]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Harmless();

    [GeneratedRegex("""["$`]|\\(?=["$`\\]|\z)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();
}
