using System.Text.Json.Nodes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Clients;

/// <summary>What the server is like that a client meets: how it answers, in any transport.</summary>
[Binding]
public sealed class ClientServerSteps(ClientConversation conversation)
{
    /// <summary>The token under which the server asks for progress.</summary>
    internal const string ProgressToken = "kit-progress-1";

    /// <summary>The id under which the server asks for a completion.</summary>
    internal const string CompletionId = "kit-sampling-1";

    /// <summary>The id of the ping that follows a cancellation.</summary>
    internal const string BarrierId = "kit-barrier-1";

    private ServerScript Script => conversation.Script;

    /// <summary>The server declares no capability at all, and does not know the methods that would need one.</summary>
    [Given("its server declares no capabilities")]
    public void GivenItsServerDeclaresNothing() => Script.Capabilities.Clear();

    /// <summary>The server answers the first initialize with an error, and the next ones as usual.</summary>
    [Given("its server refuses initialize once")]
    public void GivenItsServerRefusesOnce() => Script.Twists.Add(new RefusesInitialize(ErrorCode.InternalError, times: 1));

    /// <summary>The server answers no tool call until it was cancelled or given up, and then not either.</summary>
    [Given("its server answers a tool call late")]
    public void GivenItsServerAnswersACallLate() => Script.Twists.Add(new OnRequest(
        Method.CallTool, (request, stage) => new ServerMove.Held(stop => UntilCancelledAsync(stage, request, stop), new ServerMove.Silence())));

    /// <summary>The server answers a tool call once it was cancelled and the quiet window is over, so that the answer does not meet a client that is about to give up.</summary>
    [Given("its server answers a tool call that was cancelled")]
    public void GivenItsServerAnswersACancelledCall() => Script.Twists.Add(new OnRequest(
        Method.CallTool, (request, stage) => new ServerMove.Held(stop => UntilWellCancelledAsync(stage, request, stop), stage.UsualAnswer(request))));

    /// <summary>The server answers tool calls once two of them have come.</summary>
    [Given("its server answers tool calls once there are two")]
    public void GivenItsServerAnswersTwoCalls() => Script.Twists.Add(new OnRequest(
        Method.CallTool, (request, stage) => new ServerMove.Held(stop => UntilTwoCallsAsync(stage, stop), stage.UsualAnswer(request))));

    /// <summary>On the way to the list of tools, the server sends a ping with this id.</summary>
    [Given("its server pings with the id {string}")]
    public void GivenItsServerPings(string id) => SendFirst(Method.ListTools, ServerStage.Request(id, Method.Ping));

    /// <summary>On the way to the list of tools, the server sends three pings, with ids of both kinds.</summary>
    [Given("its server pings three times")]
    public void GivenItsServerPingsThreeTimes()
    {
        var numbered = ServerStage.Request("", Method.Ping);
        numbered["id"] = 1;
        SendFirst(Method.ListTools, ServerStage.Request("p-1", Method.Ping), numbered, ServerStage.Request("p-3", Method.Ping));
    }

    /// <summary>On the way to the list of tools, the server sends a request whose method no revision defines.</summary>
    [Given("its server sends a request for an unknown method")]
    public void GivenItsServerAsksForTheUnknown() => SendFirst(Method.ListTools, ServerStage.Request("kit-unknown-1", "kit/no-such-method"));

    /// <summary>Before its answer to a tool call, the server sends a ping, as one of the legacy era may.</summary>
    [Given("its server sends a request of its own")]
    public void GivenItsServerAsks() => SendFirst(Method.CallTool, ServerStage.Request("kit-1", Method.Ping));

    /// <summary>Before its answer to a tool call, the server sends a notification that the client does not know, and in the legacy era a log message.</summary>
    [Given("its server sends notifications before it answers")]
    public void GivenItsServerNotifies()
    {
        var unknown = ServerStage.Notification("notifications/kit/unknown");
        if (conversation.Revision.Era is Era.Modern)
        {
            // Log messages come only to whoever has asked for them there.
            SendFirst(Method.CallTool, unknown);
            return;
        }

        Script.Capabilities["logging"] = new JsonObject();
        SendFirst(Method.CallTool, ServerStage.Notification(Method.LogMessage, new JsonObject { ["level"] = "info", ["data"] = "on the way" }), unknown);
    }

    /// <summary>On the way to the list of tools, the server asks the client's model for a completion, under a progress token; a client that declares no sampling is not concerned.</summary>
    [Given("its server asks for a completion under a progress token")]
    public void GivenItsServerAsksForACompletion()
    {
        conversation.RequireDeclared("sampling");
        var asked = Completion();
        asked["params"]!["_meta"] = new JsonObject { [MetaKey.ProgressToken] = ProgressToken };
        SendFirst(Method.ListTools, asked);
    }

    /// <summary>On the way to the list of tools, the server asks for a completion, cancels that at once, and pings; a client that declares no sampling is not concerned.</summary>
    [Given("its server asks for a completion and cancels the request")]
    public void GivenItsServerCancels()
    {
        conversation.RequireDeclared("sampling");
        SendFirst(
            Method.ListTools,
            Completion(),
            ServerStage.Notification(Method.Cancelled, new JsonObject { ["requestId"] = CompletionId }),
            ServerStage.Request(BarrierId, Method.Ping));
    }

    /// <summary>The server answers a tool call with an array of two messages: a notification and the answer.</summary>
    [Given("its server answers in a batch with a notification")]
    public void GivenItsServerAnswersInABatch() => Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) => new ServerMove.Whole(
        200,
        Headers.None.With("Content-Type", "application/json"),
        new JsonArray(ServerStage.Notification("notifications/kit/unknown"), stage.UsualAnswer(request).Message).ToJsonString(ProtocolJson.Compact))));

    /// <summary>The result of a tool call has a list under a key of _meta that the protocol reserves.</summary>
    [Given("its server answers with a list under a reserved key of _meta")]
    public void GivenItsServerUsesAReservedKey() => Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) =>
    {
        var answer = stage.UsualAnswer(request);
        var prefix = conversation.Revision == Revision.Parse("2025-06-18") ? "modelcontextprotocol.io" : "io.modelcontextprotocol";
        answer.Message["result"]!["_meta"] = new JsonObject { [$"{prefix}/kit-probe"] = new JsonArray(1, "two") };
        return answer;
    }));

    /// <summary>The result of a tool call says that it is of this type.</summary>
    [Given("its server answers a tool call with a result of type {string}")]
    public void GivenItsServerAnswersWithAType(string type) => Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) =>
    {
        var answer = stage.UsualAnswer(request);
        answer.Message["result"]!["resultType"] = type;
        return answer;
    }));

    /// <summary>The result of a tool call does not say of which type it is.</summary>
    [Given("its server answers a tool call with a result without a type")]
    public void GivenItsServerAnswersWithoutAType() => Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) =>
    {
        var answer = stage.UsualAnswer(request);
        answer.Message["result"]!.AsObject().Remove("resultType");
        return answer;
    }));

    private static JsonObject Completion() => ServerStage.Request(CompletionId, Method.CreateMessage, new JsonObject
    {
        ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = new JsonObject { ["type"] = "text", ["text"] = "Hello" } }),
        ["maxTokens"] = 10,
    });

    private void SendFirst(string method, params IReadOnlyList<JsonObject> messages) => Script.Twists.Add(new OnRequest(
        method, (request, stage) => stage.UsualAnswer(request) with { Before = [.. messages.Select(message => message.DeepClone().AsObject())] }));

    private static Task<ClientEntry> UntilTwoCallsAsync(ServerStage stage, CancellationToken stop) =>
        stage.Log.FindAsync(_ => stage.Log.RequestsFor(Method.CallTool).Count > 1, stop);

    private static async Task UntilWellCancelledAsync(ServerStage stage, JsonRpcRequest request, CancellationToken stop)
    {
        await UntilCancelledAsync(stage, request, stop);
        await Task.Delay(stage.Waits.Quiet, stage.Time, stop);
    }

    private static Task<ClientEntry> UntilCancelledAsync(ServerStage stage, JsonRpcRequest request, CancellationToken stop) => stage.Log.FindAsync(
        entry => entry is ClientEntry.Said { Message: JsonRpcNotification { Method: Method.Cancelled } cancelled } && cancelled.Raw.GetRawText().Contains(request.Id.Json, StringComparison.Ordinal),
        stop);
}
