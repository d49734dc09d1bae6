namespace McpSpecKit.Wire.Serving;

/// <summary>What a relay and the kit tell each other. The values are on the wire.</summary>
internal enum LaunchFrameKind : byte
{
    /// <summary>To the kit, first of all: who the relay belongs to.</summary>
    Introduction = 1,

    /// <summary>To the kit: bytes that the client has written to the standard input.</summary>
    Input = 2,

    /// <summary>To the kit: the client has closed the standard input.</summary>
    EndOfInput = 3,

    /// <summary>To the kit: SIGTERM has come.</summary>
    Termination = 4,

    /// <summary>To the kit: SIGINT has come.</summary>
    Interrupt = 5,

    /// <summary>To the relay: bytes for the standard output.</summary>
    Output = 6,

    /// <summary>To the relay: bytes for the standard error.</summary>
    Log = 7,

    /// <summary>To the relay: exit with the code that follows, one byte.</summary>
    Exit = 8,
}
