namespace McpSpecKit.Wire;

/// <summary>Every frame of an exchange, in the order in which it was seen. Safe to write to from several threads.</summary>
/// <param name="time">The clock of the frames.</param>
public sealed class Transcript(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly long start = time.GetTimestamp();
    private readonly List<Frame> frames = [];

    /// <summary>What has been seen so far: a copy.</summary>
    public IReadOnlyList<Frame> Frames
    {
        get
        {
            lock (gate) return [.. frames];
        }
    }

    /// <summary>Writes a frame down with the present time.</summary>
    public Frame Add(FrameDirection direction, string lane, string text) => Add(new Frame(default, direction, lane, text));

    /// <summary>Writes a frame down; its time is replaced by the present one.</summary>
    public Frame Add(Frame frame)
    {
        lock (gate)
        {
            var timed = frame with { At = time.GetElapsedTime(start) };
            frames.Add(timed);
            return timed;
        }
    }
}
