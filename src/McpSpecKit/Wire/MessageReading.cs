using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>Reads messages of all connections. Reading takes several times the room of the message, so long ones are read one by one.</summary>
internal static class MessageReading
{
    private const int Short = 64 * 1024;
    private static readonly Lock OneAtATime = new();

    /// <summary>Reads one message.</summary>
    /// <param name="utf8">Its bytes.</param>
    public static JsonRpcMessage Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= Short) return JsonRpcReader.Read(utf8);
        lock (OneAtATime) return JsonRpcReader.Read(utf8);
    }
}
