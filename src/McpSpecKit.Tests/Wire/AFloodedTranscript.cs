using System.Globalization;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class AFloodedTranscript
{
    private readonly Transcript transcript = new(TimeProvider.System);

    [Fact]
    public void KeepsTheBeginningAndTheEnd()
    {
        for (var number = 0; number < 3 * Transcript.Kept; number++)
            transcript.Add(FrameDirection.FromSubject, "stdout", number.ToString(CultureInfo.InvariantCulture));

        var frames = transcript.Frames;

        Assert.Equal("0", frames[0].Text);
        Assert.Equal($"{Transcript.Kept} frames are left out", frames[Transcript.Kept].Text);
        Assert.Equal($"{(3 * Transcript.Kept) - 1}", frames[^1].Text);
        Assert.Equal((2 * Transcript.Kept) + 1, frames.Count);
    }

    [Fact]
    public void CutsAnEndlessLine()
    {
        var frame = transcript.Add(FrameDirection.FromSubject, "stdout", new string('x', 2 * Transcript.KeptText));

        Assert.EndsWith($"… ({2 * Transcript.KeptText} characters)", frame.Text, StringComparison.Ordinal);
        Assert.True(frame.Text.Length < Transcript.KeptText + 40);
    }
}
