using System.Globalization;
using System.Text.RegularExpressions;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports;

/// <summary>Finds the frame that a broken clause is about: what came shows in it, or else it is the last that the subject sent.</summary>
internal static partial class Offence
{
    private const string Log = "stderr";
    private const int Telling = 2048;

    /// <summary>The place of the frame in the exchange; none where nothing was broken, or no frame was sent.</summary>
    public static int? In(ScenarioResult result)
    {
        if (result.Got is not { } full || result.Transcript.Count == 0) return null;

        var got = Legible.Cut(full, Telling);
        var frames = result.Transcript.Index().Reverse().ToList();
        var said = frames.Where(frame => frame.Item.Direction is not FrameDirection.ToSubject && frame.Item.Lane != Log).ToList();
        var shown = Last(said, frame => Shows(frame, got));
        if (shown is null && Silence().IsMatch(got)) return Last(frames, frame => frame.Direction is FrameDirection.ToSubject);
        return shown
            ?? Last(said, frame => frame.Direction is FrameDirection.FromSubject)
            ?? Last(said, _ => true)
            ?? Last(frames, _ => true);
    }

    private static bool Shows(Frame frame, string got) =>
        (frame.Status is { } status && StatusIn().Match(got) is { Success: true } named && named.Groups["status"].Value == status.ToString(CultureInfo.InvariantCulture))
        || Quotation().Matches(got).Any(match => frame.Text.Contains(match.Value, StringComparison.Ordinal));

    private static int? Last(IReadOnlyList<(int Index, Frame Item)> latestFirst, Func<Frame, bool> isMeant) =>
        latestFirst.Where(frame => isMeant(frame.Item)).Select(frame => (int?)frame.Index).FirstOrDefault();

    [GeneratedRegex(@"^(no|nothing|silence|none)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Silence();

    [GeneratedRegex(@"\bstatus (?<status>[0-9]{3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatusIn();

    /// <summary>What can be found again in a frame: codes of errors, dates, and whatever is written as JSON.</summary>
    [GeneratedRegex("""-[0-9]{5}|[0-9]{4}-[0-9]{2}-[0-9]{2}|\{.{8,}\}|(?<=«)[^»]{3,}(?=»)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();
}
