using System.Globalization;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Servers;

/// <summary>How the server of a client meets the requests that a sentence names.</summary>
/// <param name="Words">The words.</param>
public sealed record Reaction(string Words)
{
    /// <summary>With an error of this code; over HTTP under status 400 where the request is of the modern era. -32022 lists 2026-07-28.</summary>
    public const string Error = @"with error -?\d+";

    /// <summary>The same under status 400, with a session id in the header.</summary>
    public const string ErrorWithSession = $"{Error} and a session id";

    /// <summary>The same, with this as the one version that is supported; where it is a revision, the server speaks it too.</summary>
    public const string ErrorThatLists = $@"{Error} that lists \S+";

    /// <summary>The same; from then on the first argument of the server's tool is marked for a header.</summary>
    public const string ErrorForAMark = $"{Error} for a new mark";

    /// <summary>Over HTTP with this status and with nothing, with a text, or with an error in the body; where DELETE is met so, the server assigns sessions.</summary>
    public const string Status = @"with status \d+|with status \d+ and no body|with status \d+ and plain text|with status \d+ and error -?\d+";

    /// <summary>The same; a GET is answered with an event stream of HTTP+SSE.</summary>
    public const string StatusOfAnOldServer = @"with status \d+ and speaks HTTP\+SSE";

    /// <summary>Not at all.</summary>
    public const string Silence = "with silence";

    /// <summary>By exiting, without an answer.</summary>
    public const string End = "with the end of its process";

    /// <summary>As usual, once the quiet window is over.</summary>
    public const string Late = "late";

    /// <summary>As usual, once two of them have come.</summary>
    public const string Together = "once there are two";

    /// <summary>As usual, once the request was cancelled and the quiet window is over, so that the answer does not meet a client that is about to give up.</summary>
    public const string AfterItsCancellation = "once it was cancelled";

    /// <summary>As usual, or with an acknowledgement, and exits then.</summary>
    public const string AndExits = "and exits";

    /// <summary>As usual, or with an acknowledgement, and breaks the stream off then.</summary>
    public const string AndBreaks = "and breaks the stream";

    /// <summary>With an acknowledgement that covers nothing of what was asked for.</summary>
    public const string EmptyAcknowledgement = "with an acknowledgement of nothing";

    /// <summary>With an event that has an id, and where it is said a retry field of 600 ms; then the connection breaks off, or the stream ends. Whoever takes the stream up gets the answer.</summary>
    public const string Interruption =
        "with an event that has an id, and breaks the stream|with an event that has an id, and ends the stream|with an event that has an id and a retry field, and ends the stream";

    /// <summary>With this version, which the server may not speak.</summary>
    public const string Version = @"with protocol version \d\S+";

    /// <summary>With whatever version was offered.</summary>
    public const string OfferedVersion = "with the protocol version that is offered";

    /// <summary>With a revision that the survey found the client to speak, another than that of the scenario. A client of one revision with a handshake is not concerned.</summary>
    public const string AnotherVersion = "with another protocol version that the client speaks";

    /// <summary>As application/json.</summary>
    public const string AsAnObject = "as a JSON object";

    /// <summary>As text/event-stream.</summary>
    public const string AsAStream = "as an event stream";

    /// <summary>As a stream of an unusual but allowed form: other line ends, a byte order mark, comments, data over several lines or without a blank, events of another name, an empty event with an id, pieces of a few bytes, raw U+2028 and U+0085; or under header names in capitals or small letters.</summary>
    public const string AsAnUnusualStream = $"{AsAStream} with .+";

    /// <summary>With a question for the client's user, with a state that looks like JSON, has blanks at its end and letters beyond ASCII, or with both. A client that declares no elicitation is not concerned by a question.</summary>
    public const string Input = "with a question|with a requestState|with a question and a requestState";

    /// <summary>With an array of two messages: a notification and the answer.</summary>
    public const string Batch = "in a batch with a notification";

    /// <summary>With this JSON as a member of the result, or of its _meta.</summary>
    public const string Member = @"with \S+ as .+|with \S+ in _meta as .+";

    /// <summary>With a result that lacks a member.</summary>
    public const string MissingMember = @"without \S+";

    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences =
        $"({ErrorWithSession}|{ErrorThatLists}|{ErrorForAMark}|{Error}|{StatusOfAnOldServer}|{Status}|{Silence}|{End}|{Late}|{Together}|{AfterItsCancellation}|{AndExits}|{AndBreaks}"
        + $"|{EmptyAcknowledgement}|{Interruption}|{Version}|{OfferedVersion}|{AnotherVersion}|{AsAnObject}|{AsAnUnusualStream}|{AsAStream}|{Input}|{Batch}|{Member}|{MissingMember})";

    private const string FirstCall = "the first tools/call";

    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(600);

    /// <summary>Prepares the server of a scenario for it.</summary>
    /// <param name="occasion">Which requests it is about.</param>
    /// <param name="conversation">The scenario.</param>
    public void Arrange(Occasion occasion, ClientConversation conversation)
    {
        var script = conversation.Script;
        var words = Words.Split(' ');
        switch (words)
        {
            case ["as", .. var form]:
                Demand(occasion, Occasion.Every);
                conversation.IsReachedByAnyAnswer = true;
                Shape(script, form);
                break;
            case ["with", "status", var status, "and", "speaks", _]:
                (script.RefusesPost, script.Revisions) = (int.Parse(status, CultureInfo.InvariantCulture), [Revision.Legacy[0]]);
                break;
            case ["with", "status", var status] when occasion.HttpMethod is { } method:
                script.AssignsSessions |= method is "DELETE";
                script.Twists.Add(new OnHttp(method, new ServerMove.Whole(int.Parse(status, CultureInfo.InvariantCulture), Headers.None, "")));
                break;
            case ["with", "an", "event", .. var rest]:
                Demand(occasion, FirstCall);
                script.Twists.Add(new ClosesTheStreamOfACall(rest[^3] is "breaks" ? StreamFate.Breaks : StreamFate.Ends, rest.Contains("retry") ? Retry : null));
                break;
            case ["with", "a", ("question" or "requestState") and var first, .. var more]:
                Demand(occasion, FirstCall);
                if (first is "question") conversation.RequireDeclared("elicitation");
                script.Twists.Add(new AsksForInput(HasQuestion: first is "question", HasState: first is "requestState" || more.Length > 0));
                break;
            case ["with", "another", ..]:
                Meet(new ServerReply("with", "protocol", "version", NeighbourOf(conversation)));
                break;
            default:
                if (words is [.., "lists", var listed] && Revision.TryParse(listed, out var revision) && !script.Revisions.Contains(revision)) script.Revisions = [.. script.Revisions, revision];
                Meet(new ServerReply(words));
                break;
        }

        void Meet(ServerReply reply)
        {
            var times = 0;
            script.Twists.Add(new OnRequest(method: null, (request, stage) =>
                occasion.Includes(request) && (!occasion.IsFirstAlone || Interlocked.Increment(ref times) == 1) ? reply.To(request, stage) : null));
        }
    }

    private void Demand(Occasion occasion, string wanted)
    {
        if (occasion.Words != wanted) throw new FormatException($"No server answers {occasion.Words} {Words}, but {wanted}.");
    }

    private static void Shape(ServerScript script, string[] form)
    {
        script.Form = form is [_, "JSON", _] ? AnswerForm.Object : AnswerForm.Stream;
        if (form is ["an", "event", "stream", "with", "header", "names", "in", .. var letters]) script.HeaderNames = letters is ["capitals"] ? name => name.ToUpperInvariant() : InSmallLetters;
        else if (form is ["an", "event", "stream", "with", .. var oddity])
            script.Twists.Add(new OnRequest(method: null, (request, stage) => new ServerMove.Stream(UnusualEventStream.Of(string.Join(' ', oddity), stage.UsualAnswer(request).Message), StreamFate.Ends)));
    }

    private static string InSmallLetters(string name) => name.ToLowerInvariant();

    private static string NeighbourOf(ClientConversation conversation)
    {
        var others = conversation.Subject.Survey.Endpoint.Handshakes.Where(revision => revision != conversation.Revision).ToList();
        if (others.Count == 0) throw new Verdicts.NotApplicableException($"The client speaks no revision with a handshake but {conversation.Revision}");
        // A neighbour is likelier to be spoken in earnest than the oldest of all.
        return (others.LastOrDefault(revision => revision < conversation.Revision) ?? others[0]).Name;
    }
}
