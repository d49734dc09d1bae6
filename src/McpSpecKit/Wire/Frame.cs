namespace McpSpecKit.Wire;

/// <summary>One thing that was seen on the wire.</summary>
/// <param name="At">Since the start of the transcript.</param>
/// <param name="Direction">Which way it went.</param>
/// <param name="Lane">Where: <c>stdin</c>, <c>stdout</c>, <c>stderr</c>, <c>POST #2</c>, <c>GET #1</c>, <c>process</c>.</param>
/// <param name="Text">What it said: a message, a status line, a line of a log.</param>
public sealed record Frame(TimeSpan At, FrameDirection Direction, string Lane, string Text)
{
    /// <summary>The status, where the frame is the head of an HTTP response.</summary>
    public int? Status { get; init; }

    /// <summary>The headers, where the frame is the head of an HTTP request or response; empty elsewhere.</summary>
    public Headers Headers { get; init; } = Headers.None;
}
