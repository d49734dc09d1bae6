using System.Globalization;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Servers;

/// <summary>What the server of a client does with one request.</summary>
/// <param name="words">The words of the sentence.</param>
internal sealed class ServerReply(params string[] words)
{
    private const string ReservedPrefix = "io.modelcontextprotocol/";

    /// <summary>The move.</summary>
    /// <param name="request">The request.</param>
    /// <param name="stage">The server as it is in the scenario.</param>
    public ServerMove To(JsonRpcRequest request, ServerStage stage) => words switch
    {
        ["with", "error", var code, "and", ..] => Error(request, code, Revision.All[^1].Name) with { Status = 400, Headers = Headers.None.With(Headers.SessionId, "kit-of-a-refusal") },
        ["with", "error", var code, "that", "lists", var version] => Error(request, code, version),
        ["with", "error", var code, "for", ..] => ErrorForAMark(request, stage, code),
        ["with", "error", var code] => Error(request, code, Revision.All[^1].Name),
        ["with", "status", var status, "and", "error", var code] => Error(request, code, Revision.All[^1].Name) with { Status = int.Parse(status, CultureInfo.InvariantCulture) },
        ["with", "status", var status, "and", "plain", ..] => Whole(status, Headers.None.With("Content-Type", "text/plain"), "Bad Request: no session"),
        ["with", "status", var status, ..] => Whole(status, Headers.None, ""),
        ["with", "silence"] => new ServerMove.Silence(),
        ["with", "the", "end", ..] => new ServerMove.Exit(new ServerMove.Silence()),
        ["with", "an", "acknowledgement", ..] => Acknowledge(request, [], StreamFate.Stays),
        ["with", "the", "protocol", ..] => new ServerMove.Answer(stage.InitializeResult(request, ServerAnswer.Text(request.Params, "protocolVersion") ?? "")),
        ["with", "protocol", "version", var version] => new ServerMove.Answer(stage.InitializeResult(request, version)),
        ["late"] => new ServerMove.Held(stop => Task.Delay(stage.Waits.Quiet, stage.Time, stop), stage.UsualAnswer(request)),
        ["once", "there", "are", "two"] => new ServerMove.Held(stop => stage.Log.FindAsync(_ => stage.Log.RequestsFor(request.Method).Count > 1, stop), stage.UsualAnswer(request)),
        ["once", "it", ..] => new ServerMove.Held(stop => UntilWellCancelledAsync(stage, request, stop), stage.UsualAnswer(request)),
        ["and", "exits"] => new ServerMove.Exit(Usual(request, stage, StreamFate.Stays)),
        ["and", "breaks", ..] => Usual(request, stage, StreamFate.Breaks),
        ["in", "a", "batch", ..] => Whole("200", Headers.None.With("Content-Type", "application/json"), Batch(request, stage)),
        ["with", var key, "in", "_meta", "as", .. var json] => Changed(request, stage, result => Metadata(result)[Full(key)] = JsonNode.Parse(string.Join(' ', json))),
        ["with", var member, "as", .. var json] => Changed(request, stage, result => result[member] = JsonNode.Parse(string.Join(' ', json))),
        ["without", var member] => Changed(request, stage, result => result.Remove(member)),
        _ => throw new FormatException($"No server answers {string.Join(' ', words)}."),
    };

    private static ServerMove.Answer Error(JsonRpcRequest request, string code, string listed)
    {
        var number = long.Parse(code, CultureInfo.InvariantCulture);
        var version = ServerStage.Named(request);
        var error = number is ErrorCode.UnsupportedProtocolVersion ? ServerStage.Unsupported(request, version ?? "", listed) : ServerStage.Error(request, number, "This server does not want to");
        return new(error) { Status = version is null ? 200 : 400 };
    }

    private static ServerMove.Answer ErrorForAMark(JsonRpcRequest request, ServerStage stage, string code)
    {
        var (_, argument) = stage.Script.Tools[0]["inputSchema"]!["properties"]!.AsObject().First();
        argument!["x-mcp-header"] = "Marked";
        return Error(request, code, listed: "");
    }

    private static ServerMove.Whole Whole(string status, Headers headers, string body) => new(int.Parse(status, CultureInfo.InvariantCulture), headers, body);

    private static ServerMove Usual(JsonRpcRequest request, ServerStage stage, StreamFate end) =>
        request.Method is Method.Listen ? Acknowledge(request, new() { ["toolsListChanged"] = true }, end) : stage.UsualAnswer(request);

    private static ServerMove.Messages Acknowledge(JsonRpcRequest request, JsonObject covered, StreamFate end) => new([ServerStage.Acknowledgement(request, covered)], end);

    private static string Batch(JsonRpcRequest request, ServerStage stage) =>
        new JsonArray(ServerStage.Notification("notifications/kit/unknown"), stage.UsualAnswer(request).Message).ToJsonString(ProtocolJson.Compact);

    private static ServerMove.Answer Changed(JsonRpcRequest request, ServerStage stage, Action<JsonObject> change)
    {
        var answer = stage.UsualAnswer(request);
        change(answer.Message["result"]!.AsObject());
        return answer;
    }

    private static JsonObject Metadata(JsonObject result)
    {
        if (result["_meta"] is not JsonObject) result["_meta"] = new JsonObject();
        return result["_meta"]!.AsObject();
    }

    private static string Full(string key) => key.Contains('/', StringComparison.Ordinal) ? key : ReservedPrefix + key;

    private static async Task UntilWellCancelledAsync(ServerStage stage, JsonRpcRequest request, CancellationToken stop)
    {
        await stage.Log.FindAsync(
            entry => entry is ClientEntry.Said { Message: JsonRpcNotification { Method: Method.Cancelled } cancelled } && cancelled.Raw.GetRawText().Contains(request.Id.Json, StringComparison.Ordinal),
            stop);
        await Task.Delay(stage.Waits.Quiet, stage.Time, stop);
    }
}
