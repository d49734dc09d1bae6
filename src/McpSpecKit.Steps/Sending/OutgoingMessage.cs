using System.Text.RegularExpressions;

namespace McpSpecKit.Steps.Sending;

/// <summary>A message that the client sends, as a sentence says it: what it is by itself, and what is changed in it.</summary>
/// <param name="What">What it is by itself.</param>
/// <param name="Changes">What is changed in it, one after the other.</param>
public sealed partial record OutgoingMessage(string What, IReadOnlyList<MessageChange> Changes)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentence = $"((?:{Request}|{Notification}|{HttpRequest})(?:{MessageChange.Pattern})*)";

    /// <summary>The sentences about messages that are sent as they are, in an array with others.</summary>
    internal const string Batch = $"((?:{Request}|{Notification})(?: and (?:{Request}|{Notification}))*)";

    private const string Request =
        "a plain request|a request for (?:an unknown method|a tool that is not there|a resource that is not there|a method of another revision|a prompt|a resource)"
        + "|an? [a-z]+/[a-z]+ request|a call of the tool|the initialize request|the opening message";

    private const string Http = "an HTTP ";
    private const string HttpRequest = $"{Http}(?:GET|DELETE)";
    private const string Notification = "the initialized notification|a notification of an unknown method|a cancellation that (?:names an answered request|names an unknown id|names nothing|has no params)";

    /// <summary>The method of an HTTP request without a message; none for a message.</summary>
    public string? HttpMethod => What.StartsWith(Http, StringComparison.Ordinal) ? What[Http.Length..] : null;

    /// <summary>Whether no answer is awaited: it is a notification, or a request that lost its id.</summary>
    public bool IsNotification => Notifications().IsMatch(What) || Changes.Any(change => change is { IsRemoval: true, Member: "id" });

    /// <summary>Reads a sentence about one message.</summary>
    public static OutgoingMessage Of(string sentence)
    {
        var what = Whats().Match(sentence).Value;
        return new(what, MessageChange.In(sentence[what.Length..]));
    }

    /// <summary>Reads a sentence about several.</summary>
    public static IReadOnlyList<OutgoingMessage> EachOf(string sentence) => [.. Whats().Matches(sentence).Select(what => new OutgoingMessage(what.Value, []))];

    [GeneratedRegex($"{Request}|{Notification}|{HttpRequest}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whats();

    [GeneratedRegex($"^({Notification})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notifications();
}
