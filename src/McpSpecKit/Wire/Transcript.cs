namespace McpSpecKit.Wire;

/// <summary>
/// Every frame of an exchange, in the order in which it was seen; of a flood, the beginning and the end. Safe to write to from several
/// threads.
/// </summary>
/// <param name="time">The clock of the frames.</param>
public sealed class Transcript(TimeProvider time)
{
    /// <summary>How many frames are kept from the beginning, and how many from the end.</summary>
    public const int Kept = 500;

    /// <summary>How many characters of a frame are kept.</summary>
    public const int KeptText = 16 * 1024;

    private readonly Lock gate = new();
    private readonly long start = time.GetTimestamp();
    private readonly List<Frame> beginning = [];
    private readonly Queue<Frame> end = new();
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

    /// <summary>Writes a frame down; its time is replaced by the present one, a long text is cut.</summary>
    public Frame Add(Frame frame)
    {
        var text = frame.Text.Length <= KeptText ? frame.Text : $"{frame.Text[..KeptText]}… ({frame.Text.Length} characters)";
        lock (gate)
        {
            var kept = frame with { At = time.GetElapsedTime(start), Text = text };
            Keep(kept);
            return kept;
        }
    }

    private void Keep(Frame frame)
    {
        if (beginning.Count < Kept)
        {
            beginning.Add(frame);
            return;
        }

        if (end.Count == Kept)
        {
            end.Dequeue();
            dropped++;
        }

        end.Enqueue(frame);
    }
}
