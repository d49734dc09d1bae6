using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>
/// A client that knows what it does: it keeps the protocol unless a scenario tells it not to, answers the server's own requests as its
/// profile says, and remembers everything that came.
/// </summary>
public sealed partial class ServerProbe : IChannelListener, IAsyncDisposable
{
    private readonly Inbox inbox = new();
    private readonly Attribution attribution = new();
    private readonly ExchangeLog exchange = new();
    private readonly TaskCompletionSource<string> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IServerChannel channel;
    private readonly Waits waits;
    private readonly TimeProvider time;
    private readonly ClientStance stance;
    private readonly ClientAnswers answers;
    private readonly ReplyWatch replies;
    private readonly SessionOpening opening;
    private readonly Intake intake;
    private bool listensToStream;
    private long lastId;

    /// <summary>Begins to listen.</summary>
    /// <param name="channel">The connection. The probe owns it.</param>
    /// <param name="profile">What the client declares, and how it answers.</param>
    /// <param name="waits">How long to wait.</param>
    /// <param name="time">The clock of the waits.</param>
    public ServerProbe(IServerChannel channel, ClientProfile profile, Waits waits, TimeProvider time)
    {
        (this.channel, Profile, this.waits, this.time) = (channel, profile, waits, time);
        stance = new ClientStance(profile);
        opening = new SessionOpening(channel, stance);
        answers = new ClientAnswers(profile, channel.Transcript, exchange, opening.AnswerAsync);
        intake = new Intake(exchange, attribution, inbox, Hear);
        replies = new ReplyWatch(channel, inbox, ended.Task, waits, time);
        channel.Listen(this);
    }

    /// <summary>What the client declares, and how it answers.</summary>
    public ClientProfile Profile { get; }

    /// <summary>The connection, for scenarios that are about the transport itself.</summary>
    public IServerChannel Channel => channel;

    /// <summary>How messages travel.</summary>
    public Transport Transport => channel.Transport;

    /// <summary>Everything that was seen on this connection.</summary>
    public Transcript Transcript => channel.Transcript;

    /// <summary>The process behind the connection, where the connection has one of its own.</summary>
    public IServerProcess? Process => channel.Process;

    /// <summary>What the server has sent so far, in order.</summary>
    public IReadOnlyList<ReceivedMessage> Received => inbox.Messages;

    /// <summary>What the server has sent so far of which it is known what revision it has to keep, in order.</summary>
    public IReadOnlyList<AttributedMessage> Attributed => attribution.Messages;

    /// <summary>What went over the connection so far, in both directions and in order; answers to the server are left out.</summary>
    public IReadOnlyList<ExchangeEntry> Exchange => exchange.Entries;

    /// <summary>The one revision that was spoken on the connection; none before there was one, or where there were several.</summary>
    public Revision? Spoken => attribution.Alone;

    /// <summary>How many arrays of messages the server has sent so far.</summary>
    public int Batches => intake.Batches;

    /// <summary>The id of the session that the server assigned; none without one.</summary>
    public string? SessionId => stance.Session[Headers.SessionId];

    /// <summary>The headers that hold for the session: its id and the agreed version, once there are any.</summary>
    public Headers SessionHeaders => stance.Session;

    /// <summary>What the transport said to each answer that the client gave to a request of the server, in order.</summary>
    public IReadOnlyList<Delivery> Answers => answers.Delivered;

    /// <summary>The id of the latest request.</summary>
    public RequestId LastId => RequestId.Of(Interlocked.Read(ref lastId));

    /// <summary>Why the server can send no more, once that is so.</summary>
    public Task<string> Ended => ended.Task;

    private Revision InForce => stance.Modern ?? attribution.InForce ?? Revision.LatestLegacy;

    /// <summary>From here on each request speaks for itself, in a modern revision.</summary>
    public void Speak(Revision modern) => stance.Modern = modern;

    /// <summary>A well-formed request, not sent yet.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters, to which the metadata are added that the revision asks for; taken over.</param>
    public Draft Draft(string method, JsonObject? parameters = null)
    {
        var id = RequestId.Of(Interlocked.Increment(ref lastId));
        var complete = stance.Complete(method, parameters);
        return new Draft(method, CanonicalMessages.Request(InForce, id, method, complete), stance.HeadersOf(method, complete));
    }

    /// <summary>A request that every server answers: a ping in the legacy era, <c>server/discover</c> in the modern one.</summary>
    public Draft PlainRequest() => Draft(InForce.Era is Era.Modern ? Method.Discover : Method.Ping);

    /// <summary>Sends a request and waits for what becomes of it.</summary>
    /// <param name="draft">The request; it has an id.</param>
    /// <param name="cancellationToken">Gives up and cuts the connection; the reply window is no cancellation.</param>
    /// <exception cref="KitMistakeException">The request breaks the rules, and nobody meant it to.</exception>
    public Task<Reply> SendAsync(Draft draft, CancellationToken cancellationToken)
    {
        var message = Write(draft);
        return replies.ExchangeAsync(Expect(draft), token => channel.SendAsync(message, draft.Headers, token), cancellationToken);
    }

    /// <summary>Sends several messages in one array, whether the revision has batches or not, and waits for what becomes of the requests.</summary>
    /// <param name="notifications">The notifications, which go first.</param>
    /// <param name="requests">The requests, at least one; the headers are those of the first.</param>
    /// <param name="cancellationToken">Gives up and cuts the connection; the reply window is no cancellation.</param>
    /// <returns>What became of each request; an error without an id refuses them all.</returns>
    public async Task<IReadOnlyList<Reply>> SendBatchAsync(
        IReadOnlyList<JsonObject> notifications,
        IReadOnlyList<Draft> requests,
        CancellationToken cancellationToken)
    {
        JsonNode?[] parts = [.. notifications, .. requests.Select(request => request.Message)];
        var message = OwnMessages.Write(new JsonArray(parts));
        exchange.Try();
        var expected = requests.Select(Expect).ToList();
        HashSet<object> earlier = new(inbox.Messages.Select(received => received.Message), ReferenceEqualityComparer.Instance);
        var refused = inbox.Watch(received => received.Message is JsonRpcError { Id: null } && !earlier.Contains(received.Message));
        Task<Delivery>? sent = null;
        return await Task.WhenAll(expected.Select(answer => replies.ExchangeAsync(
            answer,
            token => sent ??= channel.SendAsync(message, requests[0].Headers, token),
            cancellationToken,
            refused)));
    }

    /// <summary>Sends a message and waits for the transport only, so that the way of an answer can be watched, or cut.</summary>
    /// <param name="draft">The message, with an id or without.</param>
    /// <param name="cancellationToken">Gives up and cuts the connection.</param>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    /// <exception cref="KitMistakeException">The message breaks the rules, and nobody meant it to.</exception>
    public Task<Delivery> BeginAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (draft.Id is { } id) attribution.Ask(id, draft.Method, OwnMessages.Named(draft.Params));
        exchange.Ask(draft);
        return channel.SendAsync(Write(draft), draft.Headers, cancellationToken);
    }

    /// <summary>Sends a request and waits for no more than the beginning of what the transport says to it: a stream may go on for long.</summary>
    /// <param name="draft">The request; it has an id.</param>
    /// <param name="cancellationToken">Gives up, and cuts the connection where nothing has come yet.</param>
    /// <returns>What the transport said; none where it said nothing within the reply window, or the connection broke.</returns>
    /// <exception cref="KitMistakeException">The request breaks the rules, and nobody meant it to.</exception>
    public async Task<Delivery?> TryBeginAsync(Draft draft, CancellationToken cancellationToken)
    {
        using var window = replies.Open(cancellationToken);
        try
        {
            return await BeginAsync(draft, window.Token);
        }
        catch (Exception lost) when (lost is ConnectionLostException || (lost is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Waits for a message, which may have come already.</summary>
    /// <param name="wanted">Tells it from others; it must not block.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The first such message; none where the reply window passes, or the connection ends, without one.</returns>
    public Task<ReceivedMessage?> AwaitAsync(Predicate<ReceivedMessage> wanted, CancellationToken cancellationToken) =>
        replies.AwaitAsync(wanted, cancellationToken);

    /// <summary>Sends a well-formed request and waits for what becomes of it.</summary>
    /// <exception cref="KitMistakeException">The request breaks the rules, and nobody meant it to.</exception>
    public Task<Reply> RequestAsync(string method, JsonObject? parameters, CancellationToken cancellationToken) =>
        SendAsync(Draft(method, parameters), cancellationToken);

    /// <summary>Sends a well-formed notification.</summary>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    /// <exception cref="KitMistakeException">The notification breaks the rules, and nobody meant it to.</exception>
    public Task<Delivery> NotifyAsync(string method, JsonObject? parameters, CancellationToken cancellationToken) =>
        NotifyAsync(method, parameters, Headers.None, cancellationToken);

    /// <summary>Sends a well-formed notification under headers of its own.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="headers">HTTP headers beside those that belong to it; each replaces one of the same name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    /// <exception cref="KitMistakeException">The notification breaks the rules, and nobody meant it to.</exception>
    public Task<Delivery> NotifyAsync(string method, JsonObject? parameters, Headers headers, CancellationToken cancellationToken)
    {
        var message = OwnMessages.Write(InForce, CanonicalMessages.Notification(InForce, method, parameters), answers: null);
        exchange.Tell(method);
        return channel.SendAsync(message, stance.HeadersOf(method, parameters).With(headers), cancellationToken);
    }

    /// <summary>Sends bytes as they are, a message or not.</summary>
    /// <param name="message">The bytes; the channel adds only the framing of its transport.</param>
    /// <param name="cancellationToken">Gives up waiting for the transport.</param>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    public Task<Delivery> SendRawAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        exchange.Try();
        return PostAsync(message, cancellationToken);
    }

    /// <summary>Answers a request of the server, as the profile says, though the profile may have kept silent till now.</summary>
    /// <param name="request">The request.</param>
    public void Answer(JsonRpcRequest request) => answers.Give(request, InForce);

    /// <summary>Leaves as a client does at shutdown.</summary>
    public void Leave() => channel.Leave();

    void IChannelListener.OnMessage(ReceivedMessage received) => intake.Take(received);

    void IChannelListener.OnEnded(string reason) => ended.TrySetResult(reason);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await channel.DisposeAsync();
        await answers.FinishAsync();
    }

    private Task<Delivery> PostAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken) =>
        channel.SendAsync(message, Headers.ForPost.With(stance.Session), cancellationToken);

    private void Hear(JsonRpcRequest request)
    {
        var revision = InForce;
        if (revision.Era is Era.Legacy && !Profile.IsMute) answers.Give(request, revision);
    }

    private byte[] Write(Draft draft) => draft.IsWrong
        ? OwnMessages.Write(draft.Message)
        : OwnMessages.Write(OwnMessages.Spoken(draft.Method, draft.Params) ?? InForce, draft.Message, answers: null);

    private Task<JsonRpcMessage> Expect(Draft draft)
    {
        var id = draft.Id ?? throw new ArgumentException("The answer to a message without an id cannot be awaited.", nameof(draft));
        attribution.Ask(id, draft.Method, OwnMessages.Named(draft.Params));
        exchange.Ask(draft);
        return inbox.Expect(id);
    }
}
