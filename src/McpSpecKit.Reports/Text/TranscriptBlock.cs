using System.Globalization;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>The last frames of an exchange: when, which way, where, what.</summary>
public static class TranscriptBlock
{
    private const int MostFrames = 12;
    private const int MostLines = 4;

    private static readonly string[] TellingHeaders = ["Content-Type", Headers.SessionId, Headers.ProtocolVersion];

    public static void Write(Sheet sheet, IReadOnlyList<Frame> frames)
    {
        if (frames.Count == 0) return;

        sheet.Blank();
        var shown = frames.TakeLast(MostFrames).ToList();
        var laneWidth = shown.Max(frame => frame.Lane.Length);
        if (frames.Count > shown.Count) sheet.Line($"    [dim]… {Prose.Count(frames.Count - shown.Count, "earlier frame")}[/]");
        var before = TimeSpan.Zero;
        foreach (var frame in shown)
        {
            if (frame.At < before) sheet.Line($"    [dim]on another connection:[/]");
            before = frame.At;
            var time = string.Create(CultureInfo.InvariantCulture, $"{frame.At.TotalMilliseconds,7:0} ms");
            var head = $"  {time}  {Arrow(frame.Direction)} {frame.Lane.PadRight(laneWidth)}  ";
            sheet.Hanging($"[dim]{head}[/]", head.Length, Describe(frame), MostLines);
        }
    }

    internal static string Arrow(FrameDirection direction) => direction switch
    {
        FrameDirection.ToSubject => "→",
        FrameDirection.FromSubject => "←",
        _ => "·",
    };

    private static string Describe(Frame frame)
    {
        var telling = frame.Headers
            .Where(header => TellingHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => $"{header.Key}: {header.Value}")
            .ToList();
        return telling.Count == 0 ? frame.Text : $"{frame.Text} [{string.Join("; ", telling)}]";
    }
}
