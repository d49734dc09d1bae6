namespace McpSpecKit.Wire;

/// <summary>
/// Counts what is kept of a flood: its beginning, bounded in number and in weight. What came after the first thing that was refused is
/// refused too. To be used under its owner's lock.
/// </summary>
internal sealed class Allowance
{
    /// <summary>How many things are kept.</summary>
    public const int Most = 1_000;

    /// <summary>How much they may weigh together, in bytes.</summary>
    public const int Heaviest = 2 * LongestMessage.Bytes;

    /// <summary>What a thing takes beside its text, in bytes: measured generously.</summary>
    private const int Overhead = 512;

    private int left = Most;
    private long room = Heaviest;

    /// <summary>Whether one more thing is kept.</summary>
    /// <param name="weight">What it says, in bytes.</param>
    public bool Takes(long weight)
    {
        left--;
        room -= weight + Overhead;
        return left >= 0 && room >= 0;
    }
}
