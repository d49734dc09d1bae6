using System.Text.Json;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>The form of a client's messages; see the page basic/index, section "Messages".</summary>
[Binding]
public sealed class ClientEnvelopeSteps(ClientConversation conversation, ClientTraffic traffic)
{
    private const string NotificationPrefix = "notifications/";

    /// <summary>Every message reads as a request, a notification or a response of JSON-RPC 2.0.</summary>
    [Then("each message from the client is JSON-RPC 2.0")]
    public void ThenEachMessageIsJsonRpc() =>
        Demand(said => said.Message is not MalformedMessage { IsUtf8: true }, "messages of JSON-RPC 2.0", said => ((MalformedMessage)said.Message).Reason);

    /// <summary>The bytes of every message are UTF-8, those with text beyond ASCII among them.</summary>
    [Then("each message from the client is valid UTF-8")]
    public void ThenEachMessageIsUtf8()
    {
        conversation.Require(conversation.Log.Said.Count > 0, "The client has sent nothing");
        Demand(said => said.Message is not MalformedMessage { IsUtf8: false }, "messages in UTF-8", said => ((MalformedMessage)said.Message).Reason);
    }

    /// <summary>No message of a method that begins with notifications/ has an id.</summary>
    [Then("each notification from the client comes without an id")]
    public void ThenEachNotificationHasNoId() => Demand(
        said => said.Message.Raw.ValueKind is not JsonValueKind.Object
            || !said.Message.Raw.TryGetProperty("method", out var method)
            || method.ValueKind is not JsonValueKind.String
            || !method.GetString()!.StartsWith(NotificationPrefix, StringComparison.Ordinal)
            || !said.Message.Raw.TryGetProperty("id", out _),
        "notifications without an id");

    /// <summary>No message with a method has an id that is neither text nor a whole number; null is a matter of its own.</summary>
    [Then("each request from the client has a string or an integer as its id")]
    public void ThenEachIdIsOfAType() => Demand(
        said => IdOf(said) is not { } id || id.ValueKind is JsonValueKind.Null || RequestId.TryRead(id, out _), "a string or an integer as the id");

    /// <summary>No message with a method has null for its id.</summary>
    [Then("each request from the client has an id other than null")]
    public void ThenNoIdIsNull() => Demand(said => IdOf(said) is not { ValueKind: JsonValueKind.Null }, "an id other than null");

    /// <summary>In the legacy era no id comes twice in a session, in the modern era none while a request with it is open.</summary>
    [Then("each request from the client has an id that is free")]
    public void ThenEachIdIsFree()
    {
        conversation.Require(traffic.Requests.Count > 1, "The client has sent fewer than two requests");
        HashSet<RequestId> taken = [];
        foreach (var entry in conversation.Log.Entries)
        {
            if (entry is ClientEntry.Answered answered && conversation.Revision.Era is Era.Modern) taken.Remove(answered.Request.Id);
            if (entry is not ClientEntry.Said { Message: JsonRpcRequest request }) continue;
            if (request.Method == Method.Initialize) taken.Clear();
            if (!taken.Add(request.Id)) throw new ClauseBrokenException("an id that no other request has", $"{request.Id} again: {request}");
        }
    }

    /// <summary>Nothing came that is a response.</summary>
    [Then("no response comes from the client")]
    public void ThenTheClientSendsNoResponse()
    {
        conversation.Require(conversation.Log.Entries.Any(entry => entry is ClientEntry.Pushed), "The server had no occasion to send something before its answer");
        if (traffic.Responses is [var response, ..]) throw new ClauseBrokenException("no response", $"{response}");
    }

    private static JsonElement? IdOf(ClientEntry.Said said) =>
        said.Message.Raw.ValueKind is JsonValueKind.Object
        && said.Message.Raw.TryGetProperty("method", out _)
        && said.Message.Raw.TryGetProperty("id", out var id)
            ? id
            : null;

    private void Demand(Predicate<ClientEntry.Said> holds, string expected, Func<ClientEntry.Said, string>? describe = null) =>
        conversation.Demand("message", traffic.Messages, holds, expected, describe ?? (said => $"{said.Message}"));
}
