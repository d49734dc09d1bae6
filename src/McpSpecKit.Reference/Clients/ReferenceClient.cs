using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>A client of one server: it pairs answers with requests, and leaves what the specification decides to its behaviour.</summary>
public sealed class ReferenceClient : IAsyncDisposable
{
    private readonly ConcurrentDictionary<RequestId, TaskCompletionSource<JsonRpcMessage>> pending = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new();
    private readonly ConcurrentDictionary<RequestId, CancellationTokenSource> atWork = new();
    private readonly TimeProvider time;
    private long requests;

    /// <summary>Prepares a client; nothing is sent yet.</summary>
    /// <param name="transport">The connection. The client owns it.</param>
    /// <param name="behaviour">What the client decides.</param>
    /// <param name="time">The clock of timeouts.</param>
    public ReferenceClient(IClientTransport transport, ClientBehaviour behaviour, TimeProvider time)
    {
        (Transport, Behaviour, this.time) = (transport, behaviour, time);
        transport.Listen(Take, Fail);
    }

    /// <summary>The connection.</summary>
    public IClientTransport Transport { get; }

    /// <summary>What the client decides.</summary>
    public ClientBehaviour Behaviour { get; }

    /// <summary>The clock of timeouts.</summary>
    public TimeProvider Time => time;

    /// <summary>The subscriptions that the server has acknowledged, in order.</summary>
    public SubscriptionList Subscriptions { get; } = new();

    /// <summary>What the connection speaks, once that is settled.</summary>
    public Revision? Revision { get; private set; }

    /// <summary>What the server declared to be able to do.</summary>
    public JsonObject ServerCapabilities { get; private set; } = [];

    /// <summary>Connects to the server.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConnectionFailedException">The server cannot be worked with.</exception>
    /// <exception cref="ServerErrorException">The server refused.</exception>
    public Task ConnectAsync(CancellationToken cancellationToken) => Behaviour.OpenAsync(this, cancellationToken);

    /// <summary>The names of the server's tools.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<string>> ListToolsAsync(CancellationToken cancellationToken) => Behaviour.ListToolsAsync(this, cancellationToken);

    /// <summary>Calls a tool.</summary>
    /// <param name="tool">Its name; none for the first that is listed.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="asksForProgress">Whether the server is to report progress.</param>
    /// <param name="cancellationToken">Gives the call up, and tells the server so.</param>
    public Task<JsonObject> CallToolAsync(string? tool, JsonObject arguments, bool asksForProgress, CancellationToken cancellationToken) =>
        Behaviour.CallToolAsync(this, tool, arguments, asksForProgress, cancellationToken);

    /// <summary>Subscribes to changes of the list of tools; returns once the server has acknowledged it.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task SubscribeAsync(CancellationToken cancellationToken) => Behaviour.SubscribeAsync(this, cancellationToken);

    /// <summary>Ends the connection in good order.</summary>
    public Task LeaveAsync() => Transport.LeaveAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Transport.DisposeAsync();

    /// <summary>The connection speaks a revision from now on.</summary>
    public void Agree(Revision revision, JsonObject? capabilities)
    {
        (Revision, ServerCapabilities) = (revision, capabilities ?? []);
        Transport.Agree(revision.Era is Era.Legacy ? revision : null);
    }

    /// <summary>Offers a version, without whatever a former handshake had settled.</summary>
    public Task<JsonObject> InitializeAsync(JsonObject parameters, CancellationToken cancellationToken)
    {
        Revision = null;
        Transport.Agree(revision: null);
        return RequestAsync(Method.Initialize, parameters, cancellationToken);
    }

    /// <summary>Sends a request and waits for its result.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters; they become part of it.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <param name="isOpenEnded">Whether it may take as long as it likes.</param>
    public async Task<JsonObject> RequestAsync(
        string method, JsonObject? parameters, CancellationToken cancellationToken, bool isOpenEnded = false)
    {
        var message = new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["id"] = Behaviour.NextId(Interlocked.Increment(ref requests)), ["method"] = method };
        if (Behaviour.Complete(method, parameters, Revision) is { } complete) message["params"] = complete;
        var outgoing = new Outgoing(message, Revision is { Era: Era.Modern } ? Revision : null);
        var id = outgoing.Id ?? default;
        var answer = new TaskCompletionSource<JsonRpcMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        pending[id] = answer;
        try
        {
            await Transport.SendAsync(outgoing, cancellationToken);
            var patience = isOpenEnded ? Timeout.InfiniteTimeSpan : Behaviour.Options.Timeout;
            return Read(await answer.Task.WaitAsync(patience, time, cancellationToken));
        }
        catch (Exception givenUp) when (givenUp is TimeoutException or OperationCanceledException)
        {
            if (outgoing.Id is not null) await Behaviour.GiveUpAsync(this, method, id);
            throw;
        }
        finally
        {
            pending.TryRemove(id, out _);
        }
    }

    /// <summary>Sends a notification.</summary>
    public Task NotifyAsync(string method, JsonObject? parameters, CancellationToken cancellationToken)
    {
        var message = new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["method"] = method };
        if (parameters is not null) message["params"] = parameters;
        return Transport.SendAsync(new Outgoing(message, Revision is { Era: Era.Modern } ? Revision : null), cancellationToken);
    }

    /// <summary>Waits for the next notification with a method.</summary>
    public Task NextNotificationAsync(string method)
    {
        var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        awaited[method] = come;
        return come.Task;
    }

    private static JsonObject Read(JsonRpcMessage answer) => answer switch
    {
        JsonRpcResult result => JsonObject.Create(result.Result)!,
        JsonRpcError error => throw new ServerErrorException(error),
        _ => throw new ConnectionFailedException("The server's answer is no JSON-RPC."),
    };

    private void Take(JsonRpcMessage message)
    {
        switch (message)
        {
            case JsonRpcBatch batch when Behaviour.TakesBatches:
                foreach (var each in batch.Messages) Take(each);
                break;
            case JsonRpcResult result:
                Settle(result.Id, result);
                break;
            case JsonRpcError { Id: { } id } error:
                Settle(id, error);
                break;
            case JsonRpcRequest request when Behaviour.Answers(request, Revision ?? Protocol.Revision.LatestLegacy):
                _ = RespondAsync(request);
                break;
            case JsonRpcNotification notification:
                if (notification.Method == Method.SubscriptionAcknowledged) Subscriptions.Add(new Subscription(Subscription.IdIn(notification)));
                else Behaviour.SubscriptionOf([.. Subscriptions], notification)?.Hear();
                if (awaited.TryRemove(notification.Method, out var come)) come.TrySetResult();
                if (Behaviour.Abandons(notification) is { } dropped && atWork.TryGetValue(dropped, out var work)) work.Cancel();
                Behaviour.TakeNotification(this, notification);
                break;
            default:
                // What belongs to no request is nobody's.
                break;
        }
    }

    private async Task RespondAsync(JsonRpcRequest request)
    {
        var work = new CancellationTokenSource();
        atWork[request.Id] = work;
        try
        {
            await Behaviour.TellProgressAsync(this, request);
            await Behaviour.WorkOnAsync(this, request, work.Token);
            await Transport.SendAsync(new Outgoing(Behaviour.Answer(request), Revision: null), CancellationToken.None);
            await Behaviour.AnsweredAsync(this, request);
        }
        catch (Exception gone) when (gone is ConnectionFailedException or SessionLostException or ServerLostException or ObjectDisposedException or OperationCanceledException)
        {
            // Who is gone, or has cancelled, waits for no answer.
        }
        finally
        {
            atWork.TryRemove(request.Id, out _);
        }
    }

    private void Settle(RequestId id, JsonRpcMessage answer)
    {
        if (pending.TryGetValue(id, out var waiting)) waiting.TrySetResult(answer);
    }

    private void Fail(RequestId id, Exception reason)
    {
        if (pending.TryGetValue(id, out var waiting)) waiting.TrySetException(reason);
    }
}
