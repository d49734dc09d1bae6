using System.Globalization;

namespace McpSpecKit.Processes;

/// <summary>Reads <c>/proc/&lt;pid&gt;/stat</c>.</summary>
internal static class ProcStat
{
    /// <summary>The id of the parent; none of a process that has ended and waits to be collected.</summary>
    /// <param name="text">The content of the file. The name of the program in it may hold blanks and parentheses.</param>
    public static int? Parent(string text) =>
        text[(text.LastIndexOf(')') + 1)..].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [not ("Z" or "X"), var rest, ..]
        && int.TryParse(rest, CultureInfo.InvariantCulture, out var parent)
            ? parent
            : null;
}
