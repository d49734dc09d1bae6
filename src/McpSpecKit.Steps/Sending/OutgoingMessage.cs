using System.Text.RegularExpressions;

namespace McpSpecKit.Steps.Sending;

/// <summary>A message that the client sends, as a sentence says it: what it is by itself, and what is changed in it.</summary>
/// <param name="What">What it is by itself.</param>
/// <param name="Changes">What is changed in it, one after the other.</param>
public sealed partial record OutgoingMessage(string What, IReadOnlyList<MessageChange> Changes)
{
    /// <summary>Requests that introduce three clients go out on one connection without waiting for each other, under ids that are in no order.</summary>
    public const string OfThreeConversations = "requests of three conversations at once";

    /// <summary>The client ends its connections, opens new ones and sends a ping with the id of its session.</summary>
    public const string OverNewConnections = "a plain request in its session over new connections";

    /// <summary>
    /// The client asks server/discover, or provokes the error by an unknown version, and then sends a plain request in each version that is
    /// listed, is a modern one and known to the kit: in a legacy version the request is another one.
    /// </summary>
    public const string InEachVersion = $"{InEachVersionOfAnError}|{InEachVersionOfDiscovery}";

    /// <summary>The client writes it as it is, ended by a line feed.</summary>
    public const string AsALine = $"{BrokenLine}|{EmptyLine}|{TextLine}|{BareLine}|{ReturningLine}";

    internal const string InEachVersionOfAnError = "a plain request in each version that the error names";
    internal const string InEachVersionOfDiscovery = "a plain request in each version that discovery lists";
    internal const string BrokenLine = "broken JSON as a line";
    internal const string EmptyLine = "nothing as a line";
    internal const string TextLine = "a JSON string as a line";
    internal const string BareLine = "a request without its params as a line";
    internal const string ReturningLine = "a message that ends with CRLF as a line";

    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentence = $"({Unusual}|(?:{Request}|{Notification}|{HttpRequest})(?:{MessageChange.Pattern})*)";

    /// <summary>The sentences about messages that are sent as they are, in an array with others.</summary>
    internal const string Batch = $"((?:{Request}|{Notification})(?: and (?:{Request}|{Notification}))*)";

    private const string Unusual = $"{OfThreeConversations}|{OverNewConnections}|{InEachVersion}|{AsALine}";

    private const string Request =
        "a plain request|a request for (?:an unknown method|a tool that is not there|a resource that is not there|a method of another revision|a prompt|a resource)"
        + "|an? [a-z]+/[a-z]+ request|a call of the tool|the initialize request|the opening message";

    private const string Sending = "the client sends ";
    private const string Http = "an HTTP ";
    private const string HttpRequest = $"{Http}(?:GET|DELETE)";
    private const string Notification = "the initialized notification|a notification of an unknown method|a cancellation that (?:names an answered request|names an unknown id|names nothing|has no params)";

    /// <summary>The method of an HTTP request without a message; none for a message.</summary>
    public string? HttpMethod => What.StartsWith(Http, StringComparison.Ordinal) ? What[Http.Length..] : null;

    /// <summary>Whether it is more, or less, than one message with its answer.</summary>
    public bool IsUnusual => Unusuals().IsMatch(What);

    /// <summary>Whether no answer is awaited: it is a notification, or a request that lost its id.</summary>
    public bool IsNotification => Notifications().IsMatch(What) || Changes.Any(change => change is { IsRemoval: true, Member: "id" });

    /// <summary>
    /// Whether it is a request that leaves the conversation as it is, whatever the answer: who comes next finds nothing changed. A request for a
    /// method of the protocol by its name, such as initialize, may change something.
    /// </summary>
    public bool LeavesNoTrace => !IsNotification && (What is "a plain request" || What.StartsWith("a request for ", StringComparison.Ordinal));

    /// <summary>The id that the sentence names, as JSON; none where it names none.</summary>
    public string? Id => Changes.Select(change => change.Id).FirstOrDefault(id => id is not null);

    /// <summary>Reads a sentence about one message.</summary>
    public static OutgoingMessage Of(string sentence)
    {
        var what = Whats().Match(sentence).Value;
        return new(what, MessageChange.In(sentence[what.Length..]));
    }

    /// <summary>Reads a step by which the client sends one message; none where the step says something else.</summary>
    public static OutgoingMessage? InStep(string text) => Steps().IsMatch(text) ? Of(text[Sending.Length..]) : null;

    /// <summary>Reads a sentence about several.</summary>
    public static IReadOnlyList<OutgoingMessage> EachOf(string sentence) => [.. Whats().Matches(sentence).Select(what => new OutgoingMessage(what.Value, []))];

    [GeneratedRegex($"^{Sending}{Sentence}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Steps();

    [GeneratedRegex($"{Unusual}|{Request}|{Notification}|{HttpRequest}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whats();

    [GeneratedRegex($"^({Notification})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notifications();

    [GeneratedRegex($"^({Unusual})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unusuals();
}
