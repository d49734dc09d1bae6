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
    private ServerScript Script => conversation.Script;

    /// <summary>The server declares no capability at all, and does not know the methods that would need one.</summary>
    [Given("its server declares no capabilities")]
    public void GivenItsServerDeclaresNothing() => Script.Capabilities.Clear();

    /// <summary>The server answers the first initialize with an error, and the next ones as usual.</summary>
    [Given("its server refuses initialize once")]
    public void GivenItsServerRefusesOnce() => Script.Twists.Add(new RefusesInitialize(ErrorCode.InternalError, times: 1));

    /// <summary>
    /// Before its first answer to requests of the method, the server sends what the table lists: requests with their ids in JSON, and
    /// notifications, which have none. A client that does not declare what a request asks of it is not concerned.
    /// </summary>
    [Given("its server sends before it answers {word}")]
    public void GivenItsServerSendsFirst(string method, DataTable messages)
    {
        if (messages.Rows.Any(row => row["method"] is Method.CreateMessage)) conversation.RequireDeclared("sampling");
        SendFirst(method, [.. messages.Rows.Select(row => Read(row["method"], row["id"], row["params"]))]);
    }

    /// <summary>The result of a tool call has this JSON as a member.</summary>
    [Given("its server answers a tool call with {word} as {}")]
    public void GivenItsServerAnswersWith(string member, string json) => ChangeResults(result => result[member] = JsonNode.Parse(json));

    /// <summary>The result of a tool call lacks a member.</summary>
    [Given("its server answers a tool call without {word}")]
    public void GivenItsServerAnswersWithout(string member) => ChangeResults(result => result.Remove(member));

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

    private void ChangeResults(Action<JsonObject> change) => Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) =>
    {
        var answer = stage.UsualAnswer(request);
        change(answer.Message["result"]!.AsObject());
        return answer;
    }));

    private static JsonObject Read(string method, string id, string parameters)
    {
        var given = parameters.Length is 0 ? null : JsonNode.Parse(parameters)!.AsObject();
        if (id.Length is 0) return ServerStage.Notification(method, given);
        var request = ServerStage.Request("", method, given);
        request["id"] = JsonNode.Parse(id);
        return request;
    }

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
