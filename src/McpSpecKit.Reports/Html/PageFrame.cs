using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Html;

internal sealed record PageFrame(
    int Number,
    double At,
    FrameDirection Direction,
    string Lane,
    string Text,
    int? Status,
    IReadOnlyList<PageFact> Headers,
    bool Offending)
{
    private const int LongestText = 16 * 1024;
    private const int LongestHeader = 1024;

    public static PageFrame Of(Frame frame, int index, bool isOffending) => new(
        index + 1,
        Math.Round(frame.At.TotalMilliseconds, 1),
        frame.Direction,
        frame.Lane,
        Legible.Cut(frame.Text, LongestText),
        frame.Status,
        [.. frame.Headers.Select(header => new PageFact(header.Key, Legible.Cut(header.Value, LongestHeader)))],
        isOffending);
}
