using McpSpecKit.Wire;

namespace McpSpecKit.Judge;

/// <summary>
/// Keeps the exchanges of a run for its report, bounded in all: whole ones while there is room, of the others the beginning and the end.
/// Safe to use from several scenarios.
/// </summary>
internal sealed class BoundedTranscripts
{
    private const int Room = 4 * 1024 * 1024;
    private const int ShortEnd = 8;
    private const int ShortText = 200;
    private long used;

    /// <summary>What is kept of an exchange.</summary>
    public IReadOnlyList<Frame> Keep(IReadOnlyList<Frame> frames)
    {
        var weight = frames.Sum(frame => (long)frame.Text.Length);
        if (Interlocked.Add(ref used, weight) <= Room) return frames;
        Interlocked.Add(ref used, -weight);
        return
        [
            .. frames.Take(ShortEnd).Select(Shorten),
            .. frames.Skip(Math.Max(ShortEnd, frames.Count - ShortEnd)).Select(Shorten),
        ];
    }

    private static Frame Shorten(Frame frame) => frame.Text.Length <= ShortText ? frame : frame with { Text = $"{frame.Text[..ShortText]}…" };
}
