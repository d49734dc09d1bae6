using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The exchange of one scenario with the server under test: the revision at hand, the client's probe, the latest answer.</summary>
public sealed class ServerConversation(SubjectUnderTest subject, HandshakeTurns turns)
{
    private readonly OpenJournals journals = new();
    private readonly List<ServerProbe> probes = [];
    private readonly HashSet<ServerProbe> examined = [];
    private readonly List<Task> abandoned = [];
    private readonly HashSet<EventLog> awaited = [];
    private Revision? revision;
    private Task<ServerProbe>? probe;
    private Reply? reply;
    private (ScenarioJournal By, int Messages, bool Quietly)? settled;

    public SubjectUnderTest Subject => subject;

    public CancellationToken Stopped => subject.Stopped;

    public Revision Revision
    {
        get => revision ?? throw new InvalidOperationException("The scenario has named no revision yet.");
        set => revision = value;
    }

    public ClientProfile Profile { get; set; } = ClientProfile.Bare;

    public Reply Reply
    {
        get => reply ?? throw new InvalidOperationException("The scenario has asked nothing yet.");
        set
        {
            reply = value;
            Response = value.Delivery ?? Response;
        }
    }

    /// <summary>Whether anything was asked yet.</summary>
    public bool HasAsked => reply is not null;

    /// <summary>What became of each request of several that went out together.</summary>
    public IReadOnlyList<Reply> Replies { get; set; } = [];

    /// <summary>What the transport said last: on HTTP the response with its status, headers and stream; none where nothing came.</summary>
    public Delivery? Response { get; set; }

    /// <summary>What was posted last and got no HTTP response, as the end of a sentence that begins with "Got"; none where one came.</summary>
    public string? Unanswered { get; set; }

    /// <summary>Every connection of the scenario so far.</summary>
    public IReadOnlyList<ServerProbe> Probes => probes;

    /// <summary>The version that was offered last on the scenario's connection; none before the first offer.</summary>
    public string? Offered { get; private set; }

    /// <summary>The result of initialize, once there is one.</summary>
    public Reply.Success? Handshake { get; private set; }

    /// <summary>What came to the GET by which the client listens; none before the handshake, or where the answer has not begun in time.</summary>
    public Delivery? Listening { get; private set; }

    /// <summary>The capabilities that the survey heard the server declare in a revision; none where it heard nothing.</summary>
    public JsonElement? Declared(Revision spoken) => subject.Survey.In(spoken)?.Capabilities;

    /// <summary>The connection of the scenario; it is made when it is first needed.</summary>
    public Task<ServerProbe> ProbeAsync() => probe ??= ConnectAsync(Profile);

    /// <summary>One more connection, for another client.</summary>
    public async Task<ServerProbe> ConnectAsync(ClientProfile profile)
    {
        var channel = await subject.Endpoint.ConnectAsync(subject.Time, Stopped);
        var connected = new ServerProbe(channel, profile, subject.Waits, subject.Time);
        if (Revision.Era is Era.Modern) connected.Speak(Revision);
        probes.Add(connected);
        journals.Keep(connected.Transcript);
        return connected;
    }

    /// <summary>One more connection, for another client that the server serves already.</summary>
    /// <exception cref="PreconditionException">The server does not shake hands with it.</exception>
    public async Task<ServerProbe> ConnectReadyAsync()
    {
        var other = await ConnectAsync(Profile);
        if (Revision.Era is Era.Modern) return other;
        var answer = await other.InitializeAsync(Revision.Name, Headers.None, Stopped);
        if (answer is not Reply.Success) throw new PreconditionException($"Another client could not shake hands: to initialize came {answer.Describe()}");
        await other.InitializedAsync(Stopped);
        return other;
    }

    /// <summary>Offers a version on the scenario's connection and keeps the answer.</summary>
    public async Task OfferAsync(string version, Headers headers)
    {
        var client = await ProbeAsync();
        Offered = version;
        Reply = await turns.RunAsync(() => client.InitializeAsync(version, headers, Stopped), Stopped);
        // A server that many clients share may have died of another client's request.
        if (Reply is Reply.Lost && client.Process is null) throw new PreconditionException($"The handshake was cut off: {Reply.Describe()}");
        Handshake ??= Reply as Reply.Success;
    }

    /// <summary>Offers the scenario's revision and demands an answer, as a precondition.</summary>
    public async Task RequireHandshakeAsync()
    {
        await OfferAsync(Revision.Name, Headers.None);
        if (Handshake is null) throw new PreconditionException($"The server did not complete the handshake: to initialize came {Reply.Describe()}");
    }

    /// <summary>The whole handshake, as a precondition, up to the initialized notification; then the client listens.</summary>
    /// <param name="listens">Whether it does.</param>
    public async Task RequireInitializedAsync(bool listens = true)
    {
        if (subject.Survey.HandshakeFailure is { } failure) throw new PreconditionException(failure);
        await RequireHandshakeAsync();
        var client = await ProbeAsync();
        try
        {
            var delivery = await client.InitializedAsync(Stopped);
            if (!delivery.Accepted)
                throw new PreconditionException($"The server refused the initialized notification with HTTP status {delivery.Status}");
            if (listens) Listening = await client.OpenStreamAsync(Headers.None, Stopped);
        }
        catch (ConnectionLostException exception)
        {
            throw new PreconditionException($"The server was gone before the handshake was complete: {exception.Message}");
        }
    }

    /// <summary>
    /// A server that serves requests: in the legacy era after the whole handshake, in the modern era, which has none, as it is.
    /// </summary>
    /// <param name="listens">Whether the client listens after the handshake.</param>
    public Task RequireReadyAsync(bool listens = true) => Revision.Era is Era.Legacy ? RequireInitializedAsync(listens) : Task.CompletedTask;

    /// <summary>Sends a request on the scenario's connection and keeps what becomes of it.</summary>
    public async Task SendAsync(Draft draft) => Reply = await (await ProbeAsync()).SendAsync(draft, Stopped);

    /// <summary>The scenario's connection, for what only HTTP can say.</summary>
    /// <exception cref="NotApplicableException">It is no connection over HTTP.</exception>
    public async Task<IHttpChannel> HttpAsync() =>
        (await ProbeAsync()).Channel as IHttpChannel ?? throw new NotApplicableException("The server is not reached over HTTP");

    /// <summary>The latest HTTP response, as a precondition.</summary>
    public Delivery RequireResponse() =>
        Response is { Status: not null } ? Response : throw new PreconditionException($"There was no HTTP response: came {reply?.Describe() ?? "nothing"}");

    /// <summary>Asks for a sign of life, which says nothing new: whatever was waited for before it needs no other wait.</summary>
    /// <returns>What became of the plain request.</returns>
    public async Task<Reply> AskForLifeAsync()
    {
        var client = await ProbeAsync();
        var isSettled = settled?.Messages == client.Exchange.Count;
        var sign = await client.SendAsync(client.PlainRequest(), Stopped);
        if (isSettled && settled is { } before) settled = before with { Messages = client.Exchange.Count };
        return sign;
    }

    /// <summary>Whether the server serves plain requests in this conversation, as it did before the latest one.</summary>
    public async Task<bool> IsServedAsync() => Reply is Reply.Success || await AskForLifeAsync() is Reply.Success;

    /// <summary>Lets everything arrive that was sent so far, and shows that the server is alive: without that, silence proves nothing.</summary>
    public Task SettleAsync() => SettleAsync(quietly: false);

    /// <summary>The same, for what the server may send of its own accord: it gets the quiet window to do so.</summary>
    public Task SettleQuietlyAsync() => SettleAsync(quietly: true);

    /// <summary>Waits for something that is owed.</summary>
    /// <returns>Whether it came within the reply window.</returns>
    public async Task<bool> ComesInTimeAsync(Func<CancellationToken, Task> awaited)
    {
        using var window = new TimeWindow(subject.Waits.Reply, subject.Time, Stopped);
        try
        {
            await awaited(window.Token);
            return true;
        }
        catch (Exception exception) when (exception is NoAnswerInTimeException
            || (exception is OperationCanceledException && !Stopped.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>Gives a stream the quiet window to end, once.</summary>
    public async Task LetEndAsync(EventLog stream)
    {
        if (awaited.Add(stream)) await Task.WhenAny(stream.Ended, Task.Delay(subject.Waits.Quiet, subject.Time, Stopped));
    }

    /// <summary>Keeps an exchange of another scenario for the report.</summary>
    public void Keep(Transcript transcript) => journals.Latest.Keep(transcript);

    /// <summary>Notes what was seen, for the report.</summary>
    public void Note(string sentence) => journals.Latest.Note(sentence);

    /// <summary>Leaves a request whose answer nobody awaits; the end of the scenario ends it.</summary>
    public void Abandon(Task request) => abandoned.Add(request);

    /// <summary>
    /// A scenario begins: what it notes goes into its journal until it leaves. Another one, which begins alike, may come in before, and look at
    /// what the first has done.
    /// </summary>
    /// <param name="journal">The journal of the scenario; it keeps the exchanges that were held already too.</param>
    public void Enter(ScenarioJournal journal) => journals.Open(journal);

    /// <summary>The scenario that came in last ends. With the first one, every connection ends.</summary>
    /// <returns>Whether it was the first.</returns>
    public async Task<bool> LeaveAsync()
    {
        if (!journals.CloseLatest()) return false;
        await CloseAsync();
        return true;
    }

    /// <summary>The connections that were not asked for here before.</summary>
    public IReadOnlyList<ServerProbe> TakeUnexamined() => [.. probes.Where(examined.Add)];

    private async Task CloseAsync()
    {
        foreach (var connected in probes) await connected.DisposeAsync();
        await Task.WhenAll(abandoned);
    }

    /// <summary>What another scenario has waited for is not waited for again, if nothing was said since.</summary>
    private async Task SettleAsync(bool quietly)
    {
        var client = await ProbeAsync();
        if (settled is { } before && before.By != journals.Latest && before.Messages == client.Exchange.Count && (before.Quietly || !quietly)) return;
        RequireLife(await (quietly ? client.SettleQuietlyAsync(Stopped) : client.SettleAsync(Stopped)));
        settled = (journals.Latest, client.Exchange.Count, quietly);
    }

    private static void RequireLife(Reply pinged)
    {
        if (!pinged.ShowsLife)
            throw new PreconditionException($"The server no longer reacts, so that its silence says nothing: to a ping came {pinged.Describe()}");
    }
}
