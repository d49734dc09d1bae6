using System.Globalization;

namespace McpSpecKit.Processes;

/// <summary>Reads what <c>ps</c> and <c>lsof</c> print.</summary>
internal static class PsOutput
{
    /// <summary>The processes, of lines with id, parent, state, and the command followed by its environment.</summary>
    public static IEnumerable<ProcessEntry> Processes(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is not [var id, var parent, var state, var rest]) continue;
            if (state.StartsWith('Z') || !TryId(id, out var process) || !TryId(parent, out var above)) continue;
            yield return new ProcessEntry(process, above, Marks(rest));
        }
    }

    /// <summary>The ids, of lines with one each.</summary>
    public static IReadOnlyList<int> Ids(string text) =>
        [.. text.Split('\n').Select(line => TryId(line.Trim(), out var id) ? id : 0).Where(id => id > 0)];

    private static string? Marks(string command)
    {
        const string start = $" {ProcessMark.Variable}=";
        return command.IndexOf(start, StringComparison.Ordinal) is var at and >= 0 ? command[(at + start.Length)..].Split(' ')[0] : null;
    }

    private static bool TryId(string text, out int id) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);
}
