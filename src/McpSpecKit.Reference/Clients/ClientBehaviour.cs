using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>
/// What the reference client decides, each decision by the section of the specification that it rests on. A client that decides one of
/// them otherwise is a faulty one.
/// </summary>
/// <param name="options">What the client's author settles.</param>
public partial class ClientBehaviour(ClientOptions options)
{
    /// <summary>A client of every revision.</summary>
    public ClientBehaviour()
        : this(new ClientOptions())
    {
    }

    /// <summary>What the client's author settles.</summary>
    public ClientOptions Options { get; set; } = options;

    /// <summary>The message that goes out for one that the client wants to send: the same (page <c>basic/index</c>, section "Messages").</summary>
    public virtual JsonNode Write(JsonObject message) => message;

    /// <summary>The bytes of a message: UTF-8 (page <c>basic/transports</c>).</summary>
    public virtual byte[] Encode(JsonNode message) => MessageText.Of(message);

    /// <summary>Whether messages that come in an array are taken, each by itself (page <c>basic/index</c> of 2025-03-26, section "Batching").</summary>
    public virtual bool TakesBatches => true;

    /// <summary>A notification of the server has come; it wants no answer (page <c>basic/index</c>, section "Notifications").</summary>
    public virtual void TakeNotification(ReferenceClient client, JsonRpcNotification notification)
    {
    }

    /// <summary>The request of the server that a notification cancels, so that no more is done for it (page <c>basic/utilities/cancellation</c>); none where it cancels none.</summary>
    public virtual RequestId? Abandons(JsonRpcNotification notification) =>
        notification is { Method: Method.Cancelled, Params: { } parameters }
        && parameters.TryGetProperty("requestId", out var named) && RequestId.TryRead(named, out var id) ? id : null;

    /// <summary>Works on a request of the server before it is answered: a completion takes its time.</summary>
    public virtual Task WorkOnAsync(ReferenceClient client, JsonRpcRequest request, CancellationToken cancellationToken) =>
        request.Method == Method.CreateMessage ? Task.Delay(Options.CompletesAfter, client.Time, cancellationToken) : Task.CompletedTask;

    /// <summary>A request of the server was answered: nothing more is told of it.</summary>
    public virtual Task AnsweredAsync(ReferenceClient client, JsonRpcRequest request) => Task.CompletedTask;

    /// <summary>The id of a request, which no other request of the connection has (page <c>basic/index</c>, section "Requests").</summary>
    /// <param name="number">1 for the first request, and so on.</param>
    public virtual JsonNode NextId(long number) => number;

    /// <summary>Whether a request of the server is answered: never in the modern era (page <c>basic/patterns/index</c>).</summary>
    public virtual bool Answers(JsonRpcRequest request, Revision revision) => revision.Era is Era.Legacy;

    /// <summary>The answer to a request of the server (page <c>basic/index</c>, section "Responses").</summary>
    public virtual JsonObject Answer(JsonRpcRequest request)
    {
        var answer = new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["id"] = request.Id.ToJsonNode() };
        if (ResultOf(request) is { } result) answer["result"] = result;
        else answer["error"] = new JsonObject { ["code"] = ErrorCode.MethodNotFound, ["message"] = $"This client does not offer {request.Method}" };
        return answer;
    }

    /// <summary>What the client answers to what it has declared to offer; none for anything else.</summary>
    protected virtual JsonObject? ResultOf(JsonRpcRequest request) => request.Method switch
    {
        Method.Ping => [],
        Method.ListRoots => Roots(),
        Method.CreateMessage => Completion(),
        Method.Elicit => Input(request.Method),
        _ => null,
    };

    /// <summary>Tells how far a request of the server has come, if it wants to know (page <c>basic/utilities/progress</c>).</summary>
    public virtual async Task TellProgressAsync(ReferenceClient client, JsonRpcRequest request)
    {
        if (request.Method != Method.CreateMessage || ProgressTokenOf(request) is not { } token) return;
        foreach (var step in (int[])[1, 2]) await client.NotifyAsync(Method.Progress, Progress(token, step), CancellationToken.None);
    }

    /// <summary>The token that a request brought; none where it wants no progress.</summary>
    protected static JsonNode? ProgressTokenOf(JsonRpcRequest request) =>
        request.Params is { } parameters && JsonObject.Create(parameters)?["_meta"]?[MetaKey.ProgressToken] is { } token ? token.DeepClone() : null;

    /// <summary>A report of progress.</summary>
    protected static JsonObject Progress(JsonNode token, int step) => new() { ["progressToken"] = token.DeepClone(), ["progress"] = step, ["total"] = 2 };

    private static JsonObject Roots() => new() { ["roots"] = new JsonArray(new JsonObject { ["uri"] = "file:///reference", ["name"] = "reference" }) };

    private static JsonObject Completion() => new()
    {
        ["role"] = "assistant",
        ["content"] = new JsonObject { ["type"] = "text", ["text"] = "A completion." },
        ["model"] = "none",
    };
}
