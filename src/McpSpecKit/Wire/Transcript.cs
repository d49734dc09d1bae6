using System.Text;

namespace McpSpecKit.Wire;

/// <summary>
/// Every frame of an exchange, in the order in which it was seen; of a flood, the beginning and the end. Safe to write to from several
/// threads.
/// </summary>
/// <param name="time">The clock of the frames.</param>
public sealed class Transcript(TimeProvider time)
{
    /// <summary>How many frames are kept from the beginning, and how many from the end, unless their text is long.</summary>
    public const int Kept = 500;

    /// <summary>How many characters of a frame are kept.</summary>
    public const int KeptText = 16 * 1024;

    /// <summary>How many characters are kept of all frames of the beginning, and of all of the end.</summary>
    public const int KeptInAll = 256 * 1024;

    /// <summary>Room for the note that a text was cut already.</summary>
    private const int Note = 24;

    private readonly Lock gate = new();
    private readonly long start = time.GetTimestamp();
    private readonly List<Frame> beginning = [];
    private readonly Queue<Frame> end = new();
    private int beginningText;
    private int endText;
    private int dropped;

    /// <summary>What has been seen so far: a copy.</summary>
    public IReadOnlyList<Frame> Frames
    {
        get
        {
            lock (gate)
            {
                return dropped == 0
                    ? [.. beginning, .. end]
                    : [.. beginning, new Frame(end.Peek().At, FrameDirection.Event, "…", $"{dropped} frames are left out"), .. end];
            }
        }
    }

    /// <summary>Writes a frame down with the present time.</summary>
    public Frame Add(FrameDirection direction, string lane, string text) => Add(new Frame(default, direction, lane, text));

    /// <summary>Writes bytes down as text with the present time; of many bytes, the first.</summary>
    internal Frame Add(FrameDirection direction, string lane, ReadOnlySpan<byte> utf8) =>
        Add(direction, lane, utf8.Length <= KeptText ? Encoding.UTF8.GetString(utf8) : $"{Encoding.UTF8.GetString(utf8[..KeptText])}… ({utf8.Length} bytes)");

    /// <summary>Writes a frame down; its time is replaced by the present one, a long text is cut.</summary>
    public Frame Add(Frame frame)
    {
        var text = frame.Text.Length <= KeptText + Note ? frame.Text : $"{frame.Text[..KeptText]}… ({frame.Text.Length} characters)";
        lock (gate)
        {
            var kept = frame with { At = time.GetElapsedTime(start), Text = text };
            Keep(kept);
            return kept;
        }
    }

    private void Keep(Frame frame)
    {
        if (end.Count == 0 && beginning.Count < Kept && beginningText + frame.Text.Length <= KeptInAll)
        {
            beginning.Add(frame);
            beginningText += frame.Text.Length;
            return;
        }

        end.Enqueue(frame);
        endText += frame.Text.Length;
        while (end.Count > Kept || endText > KeptInAll)
        {
            endText -= end.Dequeue().Text.Length;
            dropped++;
        }
    }
}
