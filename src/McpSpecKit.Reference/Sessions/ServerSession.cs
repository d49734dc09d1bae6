using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>
/// One client's session with the server, whatever the transport: it keeps what the two agreed on and carries messages to the
/// behaviour, which decides what to say.
/// </summary>
/// <param name="behaviour">What the server decides.</param>
/// <param name="unrelated">Where messages go that belong to no request.</param>
/// <param name="time">The clock of timeouts and of slow work.</param>
public sealed class ServerSession(ServerBehaviour behaviour, IOutlet unrelated, TimeProvider time) : IDisposable
{
    private readonly IncomingRequests incoming = new();
    private readonly OutgoingRequests outgoing = new(time);
    private readonly CancellationTokenSource ended = new();
    private JsonElement clientCapabilities;

    /// <summary>How far the session has come.</summary>
    public SessionPhase Phase { get; private set; }

    /// <summary>The revision that the session follows; the server's latest until one is agreed on.</summary>
    public Revision Revision { get; private set; } = behaviour.Options.LatestLegacy;

    /// <summary>The version agreed on, as the server named it.</summary>
    public string? Version { get; private set; }

    /// <summary>The least severity that the client wants to be told.</summary>
    public string LogLevel { get; set; } = LogLevels.Default;

    /// <summary>Where messages go that belong to no request.</summary>
    public IOutlet Unrelated { get; } = unrelated;

    /// <summary>The clock of timeouts and of slow work.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>Whether a request of the client is being worked on.</summary>
    public bool IsBusy => incoming.Any;

    /// <summary>Whether the server may log in this session.</summary>
    public bool MayLog => behaviour.MayLog(this);

    /// <summary>Whether the client declared a capability in <c>initialize</c>.</summary>
    public bool ClientDeclared(string capability) => ClientCapability.IsIn(clientCapabilities, capability);

    /// <summary>Whether the client can be asked for something that a capability covers.</summary>
    public bool MayAsk(string capability) => behaviour.MayAsk(this, capability);

    /// <summary>Whether the session is told of a change.</summary>
    public bool MayTell(ServerChange change) => behaviour.MayTell(this, change);

    /// <summary>Settles the one version of the session (pages <c>basic/lifecycle</c> and <c>learn/versioning</c>, sections on negotiation).</summary>
    /// <exception cref="RefusedException">It is settled already.</exception>
    public void Agree(string version, JsonElement capabilities)
    {
        if (Phase is not SessionPhase.Fresh) throw new RefusedException(ErrorCode.InvalidRequest, "The session is initialized already.");
        Version = version;
        Revision = behaviour.Options.Legacy.FirstOrDefault(revision => revision.Name == version) ?? behaviour.Options.LatestLegacy;
        clientCapabilities = capabilities;
        Phase = SessionPhase.Agreed;
    }

    /// <summary>Begins the operation phase.</summary>
    public void Operate()
    {
        if (Phase is SessionPhase.Agreed) Phase = SessionPhase.Operating;
    }

    /// <summary>The error that is owed for what no session can take: bytes that are no message, and batches in revisions without them.</summary>
    /// <returns>The error, or nothing where the message can be received.</returns>
    public JsonObject? Refuse(JsonRpcMessage message) => message switch
    {
        MalformedMessage malformed => Unreadable.Answer(malformed, Revision),
        JsonRpcBatch when !behaviour.TakesBatches(Revision) =>
            Unreadable.WithoutRequest(ErrorCode.InvalidRequest, $"Revision {Revision} has no batches.", Revision),
        _ => null,
    };

    /// <summary>Takes a message of the client.</summary>
    /// <param name="message">One that is not to be refused.</param>
    /// <param name="related">Where messages go that belong to it.</param>
    /// <returns>The answer, if one is owed: an object, or an array for a batch.</returns>
    public async Task<JsonNode?> ReceiveAsync(JsonRpcMessage message, IOutlet related)
    {
        switch (message)
        {
            case JsonRpcRequest request:
                return await AnswerAsync(request, related);
            case JsonRpcNotification notification:
                await behaviour.TakeAsync(this, notification, ended.Token);
                return null;
            case JsonRpcResult result:
                if (!outgoing.Settle(result.Id, result.Result)) behaviour.TakeLateAnswer(this, result.Id);
                return null;
            case JsonRpcError error:
                outgoing.Settle(error);
                return null;
            case JsonRpcBatch batch:
                return await AnswerAsync(batch, related);
            default:
                return Refuse(message);
        }
    }

    /// <summary>Tells the session that the answer to a request is on its way.</summary>
    public Task AnsweredAsync(JsonRpcMessage message) =>
        message is JsonRpcRequest { Method: Method.Initialize } && Phase is SessionPhase.Agreed
            ? behaviour.InitializeAnsweredAsync(this, ended.Token)
            : Task.CompletedTask;

    /// <summary>Asks the client for something.</summary>
    /// <exception cref="TimeoutException">No answer came in time.</exception>
    /// <exception cref="RefusedException">The client answered with an error.</exception>
    public Task<JsonElement> AskAsync(
        IOutlet outlet, string method, JsonObject? parameters, TimeSpan? timeout, CancellationToken cancellationToken) =>
        outgoing.AskAsync(outlet, method, behaviour.AskForProgress(parameters), timeout ?? behaviour.Options.AskTimeout, cancellationToken);

    /// <summary>Stops a request of the client that is still being worked on; its answer is withheld.</summary>
    public void Cancel(RequestId id) => incoming.Cancel(id);

    /// <summary>Ends the session: whatever is being worked on is cancelled.</summary>
    public void End() => ended.Cancel();

    /// <inheritdoc />
    public void Dispose() => ended.Dispose();

    private async Task<JsonObject?> AnswerAsync(JsonRpcRequest request, IOutlet related)
    {
        try
        {
            return behaviour.Respond(request.Id, await WorkAsync(request, related));
        }
        catch (RefusedException refusal)
        {
            return behaviour.Refuse(request.Id, refusal);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception failure) when (failure is not ServerCrashException)
        {
            return behaviour.Refuse(request.Id, new RefusedException(ErrorCode.InternalError, failure.Message));
        }
    }

    private async Task<JsonObject> WorkAsync(JsonRpcRequest request, IOutlet related)
    {
        var token = incoming.Begin(request.Id, ended.Token).Token;
        try
        {
            var result = await behaviour.AnswerAsync(new RequestContext(this, request, behaviour.ChooseOutlet(this, related)), token);
            token.ThrowIfCancellationRequested();
            return result;
        }
        finally
        {
            incoming.Finish(request.Id);
        }
    }

    private async Task<JsonArray?> AnswerAsync(JsonRpcBatch batch, IOutlet related)
    {
        var answers = await Task.WhenAll(batch.Messages.Select(part => part is JsonRpcRequest { Method: Method.Initialize } request
            ? Task.FromResult<JsonNode?>(JsonRpc.Error(request.Id, ErrorCode.InvalidRequest, "'initialize' is not part of a batch."))
            : ReceiveAsync(part, related)));
        var owed = answers.OfType<JsonNode>().ToArray();
        return owed.Length is 0 ? null : new JsonArray(owed);
    }
}
