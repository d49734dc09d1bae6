using System.Text.RegularExpressions;

namespace McpSpecKit.Wire;

/// <summary>The end of a log, and the line of it that tells what went wrong. Runtimes follow it up with a stack and a word about themselves.</summary>
internal sealed partial class LogLines
{
    private const int Kept = 60;
    private const int Longest = 1000;
    private const int Shown = 300;

    private readonly Lock gate = new();
    private readonly Queue<string> lines = new();

    /// <summary>Takes the next line.</summary>
    public void Add(string line)
    {
        var text = Paint().Replace(line.Length <= Longest ? line : line[..Longest], "").TrimEnd();
        if (text.Length == 0) return;
        lock (gate)
        {
            lines.Enqueue(text);
            if (lines.Count > Kept) lines.Dequeue();
        }
    }

    /// <summary>The last line near the end that names an error, where it is not the last of all; none otherwise.</summary>
    public string? Telling
    {
        get
        {
            lock (gate)
            {
                string[] all = [.. lines];
                var found = Array.FindLastIndex(all, line => Error().IsMatch(line));
                if (found < 0 || found == all.Length - 1) return null;
                // Some write the place first, and what it is below it.
                return Cut(all[found].EndsWith(':') ? $"{all[found]} {all[found + 1].Trim()}" : all[found]);
            }
        }
    }

    /// <summary>The last line; none of an empty log.</summary>
    public string? Last
    {
        get
        {
            lock (gate) return lines.Count == 0 ? null : Cut(lines.Last());
        }
    }

    private static string Cut(string line) => line.Length <= Shown ? line : $"{line[..Shown]}…";

    [GeneratedRegex(@"\x1B\[[0-9;]*m", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Paint();

    /// <summary>Not of the stack: its lines are indented, as are the causes of the causes.</summary>
    [GeneratedRegex(@"^(?!\s).*((Error|Exception)\b|\b([Ee]rror|ERROR|[Ff]atal|FATAL|panic|panicked)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Error();
}
