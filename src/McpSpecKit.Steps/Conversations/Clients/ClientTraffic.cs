using System.Text.Json;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What a client has sent in its scenario, sorted.</summary>
public sealed class ClientTraffic(ClientConversation conversation)
{
    /// <summary>Every message.</summary>
    public IReadOnlyList<ClientEntry.Said> Messages => conversation.Log.Said;

    /// <summary>Every request.</summary>
    public IReadOnlyList<JsonRpcRequest> Requests => conversation.Log.Requests;

    /// <summary>Every message without a method, well-formed or not.</summary>
    public IReadOnlyList<JsonRpcMessage> Responses => [.. Messages.Select(said => said.Message).Where(IsResponse)];

    /// <summary>Every notification with a method.</summary>
    public IReadOnlyList<JsonRpcNotification> NotificationsOf(string method) =>
        [.. Messages.Select(said => said.Message).OfType<JsonRpcNotification>().Where(notification => notification.Method == method)];

    /// <summary>Every POST with a request in it.</summary>
    public IReadOnlyList<(HttpCall Http, JsonRpcRequest Request)> Posts =>
        [.. Messages.Where(said => said is { Http: not null, Message: JsonRpcRequest }).Select(said => (said.Http!, (JsonRpcRequest)said.Message))];

    /// <summary>Every HTTP request with a method.</summary>
    public IReadOnlyList<HttpCall> CallsOf(string method) => [.. conversation.Log.Calls.Where(call => call.Method == method)];

    /// <summary>Every HTTP request after the answer to the first initialize, but for those that bring another.</summary>
    public IReadOnlyList<HttpCall> AfterTheHandshake
    {
        get
        {
            var again = Messages.Where(said => said.Message is JsonRpcRequest { Method: Method.Initialize }).Select(said => said.Http).ToHashSet();
            return
            [
                .. conversation.Log.Entries
                    .SkipWhile(entry => entry is not ClientEntry.Answered { Request.Method: Method.Initialize })
                    .OfType<ClientEntry.Called>()
                    .Select(called => called.Http)
                    .Where(call => !again.Contains(call)),
            ];
        }
    }

    private static bool IsResponse(JsonRpcMessage message) => message switch
    {
        JsonRpcResult or JsonRpcError => true,
        MalformedMessage { Raw.ValueKind: JsonValueKind.Object } malformed => !malformed.Raw.TryGetProperty("method", out _),
        _ => false,
    };
}
