using System.Globalization;

namespace McpSpecKit.Processes;

/// <summary>Reads <c>/proc/&lt;pid&gt;/stat</c>.</summary>
internal static class ProcStat
{
    private const int UserTime = 11;
    private const int SystemTime = 12;
    private const int StartTime = 19;

    /// <summary>The id of the parent; none of a process that has ended and waits to be collected.</summary>
    /// <param name="text">The content of the file. The name of the program in it may hold blanks and parentheses.</param>
    public static int? Parent(string text) =>
        AfterTheName(text) is [not ("Z" or "X"), var rest, ..]
        && int.TryParse(rest, CultureInfo.InvariantCulture, out var parent)
            ? parent
            : null;

    /// <summary>When the process was started, and the processor time that it has used since, in its own code and in the system's; in ticks of the system.</summary>
    /// <param name="text">The content of the file.</param>
    public static (long Start, long Used) Ticks(string text) =>
        AfterTheName(text) is { Length: > StartTime } cells ? (TicksIn(cells[StartTime]), TicksIn(cells[UserTime]) + TicksIn(cells[SystemTime])) : default;

    private static long TicksIn(string cell) => long.Parse(cell, CultureInfo.InvariantCulture);

    private static string[] AfterTheName(string text) => text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
