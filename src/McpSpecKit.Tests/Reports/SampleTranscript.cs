using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Reports;

/// <summary>The frames of a handshake.</summary>
internal static class SampleTranscript
{
    private const string Client =
        """
        "capabilities":{"roots":{"listChanged":true},"sampling":{}},"clientInfo":{"name":"McpSpecKit","version":"0.1.0"}
        """;

    public static IReadOnlyList<Frame> Of(Transport transport, Revision offered)
    {
        var request = $$$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"{{{offered}}}",{{{Client}}}}}""";
        const string Answer = """{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-11-25","capabilities":{}}}""";
        return transport is Transport.Stdio
            ?
            [
                At(0, FrameDirection.ToSubject, "stdin", request),
                At(38.4, FrameDirection.FromSubject, "stderr", "listening on [stdio]"),
                At(40.2, FrameDirection.FromSubject, "stdout", Answer),
                At(41, FrameDirection.Event, "process", "exited with code 0"),
            ]
            :
            [
                At(0, FrameDirection.ToSubject, "POST #1", request),
                At(12, FrameDirection.FromSubject, "POST #1", "200 OK") with
                {
                    Status = 200,
                    Headers = Headers.None.With("Date", "today").With("Content-Type", "application/json").With(Headers.SessionId, "a1b2"),
                },
                At(12, FrameDirection.FromSubject, "POST #1", Answer),
            ];
    }

    public static Frame At(double milliseconds, FrameDirection direction, string lane, string text) =>
        new(TimeSpan.FromMilliseconds(milliseconds), direction, lane, text);
}
