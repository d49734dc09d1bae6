using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonFrame(
    double AtMs,
    FrameDirection Direction,
    string Lane,
    string Text,
    int? Status,
    IReadOnlyList<JsonHeader>? Headers)
{
    /// <summary>The frames of a transcript, or none where it explains nothing.</summary>
    public static IReadOnlyList<JsonFrame>? From(IReadOnlyList<Frame> frames) =>
        frames.Count == 0 ? null : [.. frames.Select(From)];

    public static IReadOnlyList<Frame> ToFrames(IReadOnlyList<JsonFrame>? frames) =>
        frames is null ? [] : [.. frames.Select(frame => frame.ToFrame())];

    private Frame ToFrame() => new(TimeSpan.FromMilliseconds(AtMs), Direction, Lane, Text)
    {
        Status = Status,
        Headers = Headers is null ? Wire.Headers.None : new Headers(Headers.Select(header => KeyValuePair.Create(header.Name, header.Value))),
    };

    private static JsonFrame From(Frame frame) => new(
        Milliseconds.Of(frame.At),
        frame.Direction,
        frame.Lane,
        frame.Text,
        frame.Status,
        frame.Headers.Count == 0 ? null : [.. frame.Headers.Select(header => new JsonHeader(header.Key, header.Value))]);
}
