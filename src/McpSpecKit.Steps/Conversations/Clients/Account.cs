namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What came of what a client did, by its own account: that of a driver or an adapter, or the exit code where that was 0 after work with a good server.</summary>
/// <param name="Words">The words.</param>
public sealed record Account(string Words)
{
    /// <summary>The client has sent the request whose answer the scenario is about, and says that it has the result; by an exit code it says so with 0.</summary>
    public const string Result = "the result";

    /// <summary>The client says that what it was told has failed. A client that cannot say so is not concerned.</summary>
    public const string Error = "an error";

    /// <summary>The client says of nothing that it was told that it has failed; by an exit code it says so with 0.</summary>
    public const string NoError = "no error";

    /// <summary>Of the call that it gave up, the client reports no result.</summary>
    public const string NoResult = "no result";

    /// <summary>The client says that it has listed this tool, and no other. A client that cannot say so is not concerned.</summary>
    public const string OneTool = @"the tool \S+ alone";

    /// <summary>The client says that the first subscription was handed two notifications, and the second one.</summary>
    public const string Notifications = "each notification under its subscription";

    /// <summary>The words, as the one group of a regular expression.</summary>
    internal const string Phrases = $"({Result}|{Error}|{NoError}|{NoResult}|{OneTool}|{Notifications})";
}
