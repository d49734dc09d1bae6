using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes.Clients;

/// <summary>The kit's server in one scenario: its script, and what it knows of the client. It decides what becomes of each request.</summary>
public sealed class ServerStage
{
    private const string Complete = "complete";

    private readonly long start;

    internal ServerStage(ServerScript script, Waits waits, TimeProvider time) => (Script, Waits, Time, start) = (script, waits, time, time.GetTimestamp());

    /// <summary>What the server is like.</summary>
    public ServerScript Script { get; }

    /// <summary>How long the server waits where it is told to.</summary>
    public Waits Waits { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>The endpoint; none over stdio, unless the script says so.</summary>
    public Uri? Address { get; internal set; }

    /// <summary>Over HTTP+SSE, the addresses for messages that its streams have named: path and query.</summary>
    public ConcurrentBag<string> Endpoints { get; } = [];

    /// <summary>What happened so far.</summary>
    public ClientLog Log { get; } = new();

    /// <summary>The revision that the latest handshake settled; none before one.</summary>
    public Revision? Agreed { get; private set; }

    /// <summary>The session that was assigned last; none where none was.</summary>
    public string? Session { get; private set; }

    /// <summary>The revision whose rules the answer to a request keeps.</summary>
    /// <param name="request">The request.</param>
    public Revision RevisionOf(JsonRpcRequest request) => Named(request) is { } name
        ? Script.Modern.FirstOrDefault(revision => revision.Name == name) ?? (Script.Modern is [.., var latest] ? latest : Revision.All[^1])
        : Agreed ?? (Script.Legacy is [.., var newest] ? newest : Script.Revisions[^1]);

    /// <summary>The version that a request names in its metadata, as a modern one does; none where it names none.</summary>
    /// <param name="request">The request.</param>
    public static string? Named(JsonRpcRequest request) => ServerAnswer.Text(ServerAnswer.Member(request.Params, "_meta"), MetaKey.ProtocolVersion);

    /// <summary>An answer that keeps the rules of its revision.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="KitMistakeException">It does not keep them.</exception>
    public ServerMove.Answer UsualAnswer(JsonRpcRequest request)
    {
        if (request.Method == Method.Initialize) return Initialized(request, ServerAnswer.Text(request.Params, "protocolVersion"));
        if (Named(request) is { } version && Script.Modern.All(revision => revision.Name != version)) return Refused(request, version);
        var revision = RevisionOf(request);
        return new ServerMove.Answer(Hold(revision, Answer(revision, request), request.Method));
    }

    /// <summary>The answer to <c>initialize</c> with a version, known or not.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version.</param>
    public JsonObject InitializeResult(JsonRpcRequest request, string version)
    {
        var revision = Revision.TryParse(version, out var known) && known.Era is Era.Legacy ? known : Revision.LatestLegacy;
        var message = CanonicalMessages.Result(revision, request.Id, "InitializeResult");
        var result = message["result"]!.AsObject();
        result["protocolVersion"] = version;
        result["capabilities"] = Script.Capabilities.DeepClone();
        KitIdentity.Sign(result["serverInfo"]!);
        Agreed = revision;
        return message;
    }

    /// <summary>A result with these members; in the modern era it is complete.</summary>
    /// <param name="request">The request.</param>
    /// <param name="members">The members; they become part of it.</param>
    public JsonObject Result(JsonRpcRequest request, JsonObject members)
    {
        if (RevisionOf(request).Era is Era.Modern) members.TryAdd("resultType", Complete);
        return new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["id"] = request.Id.ToJsonNode(), ["result"] = members };
    }

    /// <summary>A message as an event of a stream.</summary>
    /// <param name="message">The message.</param>
    public static string Event(JsonObject message) => $"event: message\ndata: {message.ToJsonString(ProtocolJson.Compact)}\n\n";

    /// <summary>A request of the server.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters; they become part of it.</param>
    public static JsonObject Request(string id, string method, JsonObject? parameters = null)
    {
        var message = new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["id"] = id, ["method"] = method };
        if (parameters is not null) message["params"] = parameters;
        return message;
    }

    /// <summary>A notification of the server.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters; they become part of it.</param>
    public static JsonObject Notification(string method, JsonObject? parameters = null)
    {
        var message = new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["method"] = method };
        if (parameters is not null) message["params"] = parameters;
        return message;
    }

    /// <summary>An error.</summary>
    /// <param name="request">The request.</param>
    /// <param name="code">The code.</param>
    /// <param name="message">What it says.</param>
    public static JsonObject Error(JsonRpcRequest request, long code, string message) => new()
    {
        ["jsonrpc"] = JsonRpc.Version,
        ["id"] = request.Id.ToJsonNode(),
        ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
    };

    /// <summary>The error that names the versions which are supported.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version that it asked for.</param>
    /// <param name="supported">The versions.</param>
    public static JsonObject Unsupported(JsonRpcRequest request, string version, params IEnumerable<string> supported)
    {
        var message = Error(request, ErrorCode.UnsupportedProtocolVersion, "This version is not spoken here");
        message["error"]!["data"] = new JsonObject
        {
            ["supported"] = new JsonArray([.. supported.Select(name => (JsonNode)name)]),
            ["requested"] = version,
        };
        return message;
    }

    /// <summary>A new session, if the server assigns any.</summary>
    internal Headers AssignSession()
    {
        if (!Script.AssignsSessions) return Headers.None;
        Session = $"kit-{Guid.NewGuid():N}";
        return Headers.None.With(Headers.SessionId, Session);
    }

    /// <summary>The first notification of a subscription.</summary>
    /// <param name="request">The request that opens it.</param>
    /// <param name="covered">What is covered; it becomes part of it.</param>
    public static JsonObject Acknowledgement(JsonRpcRequest request, JsonObject covered) => Notification(Method.SubscriptionAcknowledged, new JsonObject
    {
        ["notifications"] = covered,
        ["_meta"] = new JsonObject { [MetaKey.SubscriptionId] = request.Id.ToJsonNode() },
    });

    /// <summary>Reads what the client has sent and keeps it; of a batch, each message by itself.</summary>
    internal IReadOnlyList<JsonRpcMessage> Hear(ReadOnlySpan<byte> sent, Func<JsonRpcMessage, bool, ClientEntry.Said> describe)
    {
        var read = JsonRpcReader.Read(sent);
        IReadOnlyList<JsonRpcMessage> messages = read is JsonRpcBatch batch ? batch.Messages : [read];
        foreach (var message in messages) Log.Add(describe(message, read is JsonRpcBatch) with { At = Time.GetElapsedTime(start) });
        return messages;
    }

    /// <summary>The usual answers to a batch.</summary>
    internal JsonArray AnswerAll(IReadOnlyList<JsonRpcRequest> requests)
    {
        var answers = new JsonArray([.. requests.Select(each => (JsonNode)UsualAnswer(each).Message)]);
        foreach (var each in requests) Log.Add(new ClientEntry.Answered(each));
        return answers;
    }

    /// <summary>What becomes of a request: what the first twist says that has something to say, else what is usual.</summary>
    internal ServerMove Decide(JsonRpcRequest request) =>
        Script.Twists.Select(twist => twist.To(request, this)).FirstOrDefault(move => move is not null) ?? Usual(request);

    private ServerMove Usual(JsonRpcRequest request)
    {
        if (request.Method != Method.Listen || RevisionOf(request).Era is Era.Legacy) return UsualAnswer(request);
        var asked = ServerAnswer.Member(request.Params, "notifications");
        var covered = asked is { ValueKind: JsonValueKind.Object } filter ? JsonObject.Create(filter)! : [];
        return new ServerMove.Messages([Acknowledgement(request, covered)], StreamFate.Stays);
    }

    private ServerMove.Answer Initialized(JsonRpcRequest request, string? offered)
    {
        if (Script.Legacy.Count == 0) return Refused(request, offered ?? "");
        var agreed = Script.Legacy.FirstOrDefault(revision => revision.Name == offered) ?? Script.Legacy[^1];
        return new ServerMove.Answer(Hold(agreed, InitializeResult(request, agreed.Name), Method.Initialize));
    }

    private ServerMove.Answer Refused(JsonRpcRequest request, string version) => Script.Modern.Count == 0
        ? new ServerMove.Answer(Error(request, ErrorCode.InvalidRequest, "The session is not initialized")) { Status = 400 }
        : new ServerMove.Answer(Unsupported(request, version, Script.Modern.Select(revision => revision.Name))) { Status = 400 };

    private JsonObject Answer(Revision revision, JsonRpcRequest request) => request.Method switch
    {
        Method.Ping when revision.Era is Era.Legacy => CanonicalMessages.Result(revision, request.Id, "EmptyResult"),
        Method.Discover when revision.Era is Era.Modern => Discovered(revision, request),
        Method.Listen when revision.Era is Era.Modern => CanonicalMessages.Result(revision, request.Id, "SubscriptionsListenResult"),
        Method.ListTools when Script.Capabilities.ContainsKey("tools") => Tools(revision, request),
        Method.CallTool when Script.Capabilities.ContainsKey("tools") => Called(revision, request),
        _ => CanonicalMessages.MethodNotFound(revision, request.Id, $"This server does not offer {request.Method}"),
    };

    private JsonObject Discovered(Revision revision, JsonRpcRequest request)
    {
        var message = CanonicalMessages.Result(revision, request.Id, "DiscoverResult");
        var result = message["result"]!.AsObject();
        result["supportedVersions"] = new JsonArray([.. Script.Modern.Select(spoken => (JsonNode)spoken.Name)]);
        result["capabilities"] = Script.Capabilities.DeepClone();
        return message;
    }

    private JsonObject Tools(Revision revision, JsonRpcRequest request)
    {
        var message = CanonicalMessages.Result(revision, request.Id, "ListToolsResult");
        message["result"]!["tools"] = new JsonArray([.. Script.Tools.Select(tool => tool.DeepClone())]);
        return message;
    }

    private static JsonObject Called(Revision revision, JsonRpcRequest request)
    {
        var message = CanonicalMessages.Result(revision, request.Id, "CallToolResult");
        message["result"]!["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = "5" });
        return message;
    }

    private static JsonObject Hold(Revision revision, JsonObject message, string method)
    {
        OwnMessages.Write(revision, Party.Server, message, method);
        return message;
    }
}
