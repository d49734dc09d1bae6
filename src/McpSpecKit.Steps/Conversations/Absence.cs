namespace McpSpecKit.Steps.Conversations;

/// <summary>What a server does not send, shown by something later that it does send.</summary>
/// <param name="Words">The words.</param>
public sealed record Absence(string Words)
{
    /// <summary>
    /// Until a later call of the same tool has run to its end, no response came for the one that was cancelled. What comes may have crossed the
    /// cancellation on its way; so it counts only if something comes on three attempts.
    /// </summary>
    public const string NoAnswer = "no answer for the call";

    /// <summary>The same, and no progress either: the later call shows that the tool reports it.</summary>
    public const string NoProgress = "neither progress nor an answer for the call";

    /// <summary>After the new subscription was told of a change and the quiet window has passed, nothing has come that names the old one.</summary>
    public const string NothingOld = "nothing more for the old subscription";

    /// <summary>
    /// After the changes have had the quiet window to come, no change was told, on whatever stream. A subscription that the client opens then
    /// tells of the changes of another call, which shows that there was something to tell.
    /// </summary>
    public const string NoChange = "no change to a client without a subscription";

    /// <summary>The words, as the one group of a regular expression.</summary>
    internal const string Phrases = $"({NoAnswer}|{NoProgress}|{NothingOld}|{NoChange})";
}
