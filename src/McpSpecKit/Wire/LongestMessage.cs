namespace McpSpecKit.Wire;

/// <summary>How much of one message is read, whatever carries it: a server must not fill the kit's memory.</summary>
internal static class LongestMessage
{
    /// <summary>1 MiB, many times the longest answer that scenarios ask for.</summary>
    public const int Bytes = 1024 * 1024;

    /// <summary>What is said of a message that is longer.</summary>
    public static InvalidDataException Exceeded() => new($"a message is longer than {Bytes} bytes, the most that is read.");
}
