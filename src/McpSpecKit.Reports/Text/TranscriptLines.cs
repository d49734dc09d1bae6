using System.Globalization;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>The last frames of an exchange as plain lines, one for each frame.</summary>
internal static class TranscriptLines
{
    private const int MostFrames = 12;
    private const int LongestText = 400;

    public static IEnumerable<string> Of(IReadOnlyList<Frame> frames)
    {
        if (frames.Count > MostFrames) yield return $"… {Prose.Count(frames.Count - MostFrames, "earlier frame")}";
        foreach (var frame in frames.TakeLast(MostFrames))
        {
            var status = frame.Status is { } code && frame.Text.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"HTTP {code}") : "";
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{frame.At.TotalMilliseconds,7:0} ms  {TranscriptBlock.Arrow(frame.Direction)} {frame.Lane}  {status}{Legible.Line(Legible.Cut(frame.Text, LongestText))}");
        }
    }
}
