using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Clients;

/// <summary>What the server is like that a client meets over Streamable HTTP.</summary>
[Binding]
public sealed class ClientHttpServerSteps(ClientConversation conversation, ClosedStream closed)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private ServerScript Script => conversation.Script;

    /// <summary>The server answers initialize with a session id.</summary>
    [Given("its server assigns a session")]
    public void GivenItsServerAssignsASession() => Script.AssignsSessions = true;

    /// <summary>The server answers the first initialize with an error and a session id, and the next ones as usual, without any.</summary>
    [Given("its server refuses initialize once, with a session id")]
    public void GivenItsServerRefusesWithASession()
    {
        var refused = 0;
        Script.Twists.Add(new OnRequest(Method.Initialize, (request, _) => Interlocked.Increment(ref refused) > 1
            ? null
            : new ServerMove.Answer(ServerStage.Error(request, ErrorCode.InternalError, "Not yet"))
            {
                Status = 400,
                Headers = Headers.None.With(Headers.SessionId, "kit-of-a-refusal"),
            }));
    }

    /// <summary>The server assigns a session; once it has answered the first request in it, it answers with 404 whatever names that session.</summary>
    [Given("its server has lost the session after the first request in it")]
    public void GivenItsServerLosesTheSession()
    {
        Script.AssignsSessions = true;
        Script.Twists.Add(new LosesItsSession());
    }

    /// <summary>The server answers every request as application/json, or every one as text/event-stream.</summary>
    [Given("its server answers every request as {}")]
    public void GivenItsServerAnswersAs(string form)
    {
        conversation.IsReachedByAnyAnswer = true;
        Script.Form = FormOf(form);
    }

    /// <summary>
    /// The server answers every request as an event stream of an unusual but allowed form: other line ends, a byte order mark, comments, data over
    /// several lines or without a blank, events of another name, an empty event with an id, pieces of a few bytes, raw U+2028 and U+0085.
    /// </summary>
    [Given("its server writes its event streams with {}")]
    public void GivenItsServerWritesOddStreams(string oddity)
    {
        conversation.IsReachedByAnyAnswer = true;
        Script.Twists.Add(new OnRequest(method: null, (request, stage) =>
            new ServerMove.Stream(UnusualEventStream.Of(oddity, stage.UsualAnswer(request).Message), StreamFate.Ends)));
    }

    /// <summary>The names of all response headers are written in capitals, or in small letters; every answer is an event stream, which its Content-Type tells.</summary>
    [Given("its server writes its header names in {}")]
    public void GivenItsServerWritesHeaderNamesIn(string letters)
    {
        conversation.IsReachedByAnyAnswer = true;
        Script.Form = AnswerForm.Stream;
        Script.HeaderNames = letters switch
        {
            "capitals" => name => name.ToUpperInvariant(),
            "small letters" => name => name.ToLowerInvariant(),
            _ => throw new FormatException($"There are no such letters as {letters}."),
        };
    }

    /// <summary>The server answers HTTP requests of this method with this status; it assigns sessions where there is one to delete.</summary>
    [Given("its server answers HTTP {word} with status {int}")]
    public void GivenItsServerAnswersHttp(string method, int status)
    {
        if (method is "DELETE") Script.AssignsSessions = true;
        Script.Twists.Add(new OnHttp(method, new ServerMove.Whole(status, Headers.None, "")));
    }

    /// <summary>
    /// The connection of the first tool call breaks off, or its stream ends, after an event with an id; the answer waits for whoever takes the
    /// stream up.
    /// </summary>
    [Given("its server {fate} the stream of a call after an event with an id")]
    public void GivenItsServerClosesTheStream(StreamFate fate) => Close(fate, retry: null);

    /// <summary>The same, with a retry field of 600 ms.</summary>
    [Given("its server {fate} the stream of a call after an event with an id and a time to wait")]
    public void GivenItsServerNamesATime(StreamFate fate) => Close(fate, Pause);

    /// <summary>The client, left to choose, has opened with a modern request; one that opens with a handshake is not concerned.</summary>
    [Given("a client that tries a modern request first")]
    public void GivenAClientThatTriesModernFirst() => conversation.MustOpenModern = true;

    private static AnswerForm FormOf(string form) => form switch
    {
        "a JSON object" => AnswerForm.Object,
        "an event stream" => AnswerForm.Stream,
        _ => throw new FormatException($"There is no such form as {form}."),
    };

    private void Close(StreamFate end, TimeSpan? retry)
    {
        closed.Twist = new ClosesTheStreamOfACall(end, retry);
        closed.Retry = retry;
        Script.Twists.Add(closed.Twist);
    }
}
