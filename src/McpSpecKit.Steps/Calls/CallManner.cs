namespace McpSpecKit.Steps.Calls;

/// <summary>How the client calls a tool, and what it does meanwhile.</summary>
/// <param name="Words">The words.</param>
public sealed record CallManner(string Words)
{
    /// <summary>Again when the first call is answered.</summary>
    public const string Twice = "twice";

    /// <summary>Twice without waiting, over HTTP, each call with a progress token of its own, until both streams have ended.</summary>
    public const string TwiceAtOnce = "twice at once";

    /// <summary>Plain requests follow on the same connection, one after the other, until the call is answered or many were.</summary>
    public const string WithRequestsInBetween = "and sends plain requests in between";

    /// <summary>Over HTTP; with a mark where a tool lists finished work. The client cuts the connection after the first event.</summary>
    public const string Dropping = "and drops the connection";

    /// <summary>The client sends the cancellation of the call without waiting for anything.</summary>
    public const string CancellingAtOnce = "and cancels the call at once";

    /// <summary>
    /// While the tool is at work, the client gives the call up: in the modern era over HTTP by closing its stream, else by
    /// notifications/cancelled. Progress, or a plain request that is answered before, shows that the call has arrived; one that is answered
    /// after shows it of the cancellation.
    /// </summary>
    public const string Cancelling = "and cancels the call once it runs";

    /// <summary>
    /// With a short time for the tool's questions. Applies where the tool takes such a time: an argument whose name has timeout in it.
    /// </summary>
    public const string Overdue = "and lets its questions run out of time";

    /// <summary>The same, and once the server has cancelled its questions the client answers them.</summary>
    public const string OverdueAndLate = "and answers its questions after their time";

    /// <summary>The client closes the stream that the server reads as soon as the call is sent.</summary>
    public const string Closing = "and closes the server's input without waiting";

    /// <summary>The client closes the stream that the server reads as soon as progress of the call has come.</summary>
    public const string ClosingAtProgress = "and closes the server's input at the first progress";

    /// <summary>The client sends subscriptions/listen for changes of all lists and, without waiting for anything, the call.</summary>
    public const string UponSubscribing = "right after subscribing to changes of its lists";

    /// <summary>
    /// The client cancels its subscription, subscribes anew to the same changes, and calls the tool that brings them about: what the new
    /// subscription is told, the old one would have been told too.
    /// </summary>
    public const string Resubscribed = "after cancelling its subscription and subscribing anew";

    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences =
        $"({Twice}|{TwiceAtOnce}|{WithRequestsInBetween}|{Dropping}|{CancellingAtOnce}|{Cancelling}|{Overdue}|{OverdueAndLate}|{Closing}|{ClosingAtProgress}"
        + $"|{UponSubscribing}|{Resubscribed})";
}
