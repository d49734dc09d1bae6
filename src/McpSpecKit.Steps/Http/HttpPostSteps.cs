using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Http;

/// <summary>The pages on Streamable HTTP, on sending messages to the server.</summary>
[Binding]
public sealed class HttpPostSteps(ServerConversation conversation)
{
    private const string Json = "application/json";
    private const string EventStream = "text/event-stream";
    /// <summary>
    /// Each POST by which the client answered a request of the server got status 202 and no byte of a body; an error status means that the
    /// response was not accepted.
    /// </summary>
    [Then("each response from the client that is accepted gets an empty 202")]
    public async Task ThenEachResponseIsTaken()
    {
        var client = await conversation.ProbeAsync();
        await conversation.SettleAsync();
        if (client.Answers.Count == 0) throw new NotApplicableException("The tool has asked the client for nothing, so that the client answered nothing");
        var accepted = client.Answers.Where(answer => answer.Status < 400).ToList();
        if (accepted.Count == 0) throw new NotApplicableException($"The server accepts no such response: HTTP status {client.Answers[0].Status}");
        foreach (var answer in accepted)
        {
            if (answer.Status != 202) throw new ClauseBrokenException("HTTP status 202 to a response of the client", $"HTTP status {answer.Status}");
            await RequireEmptyAsync(answer);
        }
    }

    /// <summary>The status is 202, and there is no byte of a body; an error status means that the notification was not accepted.</summary>
    [Then("a notification that is accepted gets an empty 202")]
    public async Task ThenAcceptanceIsAnEmpty202()
    {
        if (conversation.Unanswered is { } silence) throw new ClauseBrokenException("HTTP status 202, or an error status", silence);
        var response = conversation.RequireResponse();
        if (response.Status >= 400) throw new NotApplicableException($"The server accepts no such notification: HTTP status {response.Status}");
        if (response.Status != 202) throw new ClauseBrokenException("HTTP status 202", $"HTTP status {response.Status}");
        await RequireEmptyAsync(response);
    }

    /// <summary>
    /// The status is one of 400 to 599, or an error is the body or comes on the stream: since nobody knows whether a request was meant, each
    /// of them refuses it.
    /// </summary>
    [Then("the server does not accept the body")]
    public async Task ThenTheBodyIsNotAccepted()
    {
        var response = conversation.RequireResponse();
        if (response.Status >= 400 || (response.Status == 200 && (response.Body.OfType<JsonRpcError>().Any() || await BringsErrorAsync(response.Stream))))
            return;
        throw new ClauseBrokenException("an error status, or an error in the body", $"HTTP status {response.Status}");
    }

    /// <summary>The content type is application/json with one JSON object as the body, or text/event-stream.</summary>
    [Then("the HTTP response is a JSON object or an event stream")]
    public void ThenTheResponseIsOfOneOfTheTypes()
    {
        var response = conversation.RequireResponse();
        var type = response.Headers["Content-Type"];
        if (IsOf(EventStream, type) && response.Stream is not null) return;
        if (!IsOf(Json, type)) throw new ClauseBrokenException($"{Json} or {EventStream}", $"HTTP status {response.Status} with {type ?? "no content type"}");
        if (response.Body is not [not (MalformedMessage or JsonRpcBatch)])
            throw new ClauseBrokenException("one JSON object", response.Body.Count == 0 ? "an empty body" : $"{response.Body[0]}");
    }

    private static bool IsOf(string type, string? header) => header?.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase) == true;

    private async Task<bool> BringsErrorAsync(EventLog? stream)
    {
        StreamEvent? error = null;
        return stream is not null
            && await conversation.ComesInTimeAsync(async window => error = await stream.FindAsync(item => item.Message is JsonRpcError, window))
            && error is not null;
    }

    private async Task RequireEmptyAsync(Delivery response)
    {
        if (response.Stream is { } stream)
        {
            await conversation.ComesInTimeAsync(window => stream.FindAsync(_ => true, window));
            if (stream.Events.Count > 0) throw new ClauseBrokenException("no body", "an event stream");
        }
        else if (response.Body is [var message, ..])
        {
            throw new ClauseBrokenException("no body", $"the body «{(message is MalformedMessage malformed ? malformed.Text : message.ToString())}»");
        }
    }
}
