using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Http;

/// <summary>The pages on Streamable HTTP, on sending messages to the server.</summary>
[Binding]
public sealed class HttpPostSteps(ServerConversation conversation)
{
    /// <summary>
    /// To the notification, or to each answer of the client to a request of the server, came status 202 and no byte of a body; an error status means
    /// that it was not accepted.
    /// </summary>
    [Then("each {kind} from the client that is accepted gets an empty 202")]
    [Looks(Touch.Settles)]
    public async Task ThenEachIsTaken(Kind kind)
    {
        foreach (var response in kind.Name is "response" ? await ResponsesAsync() : Notified())
        {
            if (response.Status != 202) throw new ClauseBrokenException("HTTP status 202", $"HTTP status {response.Status}");
            await RequireEmptyAsync(response);
        }
    }

    private async Task<IReadOnlyList<Delivery>> ResponsesAsync()
    {
        await conversation.SettleAsync();
        var answers = (await conversation.ProbeAsync()).Answers;
        if (answers.Count == 0) throw new NotApplicableException("The tool has asked the client for nothing, so that the client answered nothing");
        var accepted = answers.Where(answer => answer.Status < 400).ToList();
        return accepted.Count > 0 ? accepted : throw new NotApplicableException($"The server accepts no such response: HTTP status {answers[0].Status}");
    }

    private IReadOnlyList<Delivery> Notified()
    {
        if (conversation.Unanswered is { } silence) throw new ClauseBrokenException("HTTP status 202, or an error status", silence);
        var response = conversation.RequireResponse();
        return response.Status < 400 ? [response] : throw new NotApplicableException($"The server accepts no such notification: HTTP status {response.Status}");
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
