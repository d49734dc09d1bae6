namespace McpSpecKit.Wire;

/// <summary>
/// What the lines of an output looked like as bytes, where the messages read from them no longer tell. Safe to read while it is written.
/// </summary>
public sealed class LineTally
{
    private readonly Lock gate = new();
    private byte? first;
    private int blank;
    private int carriageReturns;

    /// <summary>The first byte that is no white space; none before it came.</summary>
    public byte? First
    {
        get
        {
            lock (gate) return first;
        }
    }

    /// <summary>How many lines held nothing but white space.</summary>
    public int Blank
    {
        get
        {
            lock (gate) return blank;
        }
    }

    /// <summary>How many lines ended with a carriage return before the line feed.</summary>
    public int CarriageReturns
    {
        get
        {
            lock (gate) return carriageReturns;
        }
    }

    /// <summary>Whether a line holds nothing but white space.</summary>
    internal static bool IsBlank(ReadOnlySpan<byte> line) => Trim(line).IsEmpty;

    /// <summary>Counts a line in.</summary>
    /// <param name="line">Its bytes without the line feed.</param>
    internal void Add(ReadOnlySpan<byte> line)
    {
        lock (gate)
        {
            if (line is [.., (byte)'\r']) carriageReturns++;
            if (IsBlank(line)) blank++;
            else first ??= Trim(line)[0];
        }
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8);
}
