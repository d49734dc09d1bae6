namespace McpSpecKit.Steps.Conversations;

/// <summary>Methods that no revision defines.</summary>
public static class UnknownMethods
{
    /// <summary>That of a request.</summary>
    public const string Request = "no/such-method";

    /// <summary>That of a notification.</summary>
    public const string Notification = "notifications/no-such-thing";
}
