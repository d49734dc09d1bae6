using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Http;

/// <summary>What the latest HTTP response says beside its message.</summary>
[Binding]
public sealed class HttpResponseSteps(ServerConversation conversation)
{
    /// <summary>
    /// The status is this number, one of those or none of them; an error is one of 400 to 599, and a success one of 200 to 299. A request that
    /// may be served does not concern the server if it is. An error comes "because of the header Origin" where it is 403, or where a GET without
    /// the header gets another status; a server that opens no stream to anybody is not concerned.
    /// </summary>
    [Then("the HTTP status is {status}")]
    [Looks]
    public async Task ThenTheStatusIs(StatusRule rule)
    {
        if (rule.IsFree && conversation.Reply is Reply.Success) throw new NotApplicableException("The server serves the request");
        if (conversation.Unanswered is { } silence) throw new ClauseBrokenException($"{rule}", silence);
        var status = conversation.RequireResponse().Status;
        if (!rule.Holds(status)) throw new ClauseBrokenException($"{rule}", $"HTTP status {status}");
        if (rule.IsForItsOrigin && status != 403) await RequireOtherWithoutOriginAsync(status);
    }

    /// <summary>The response has the header, with the value that is named, or does not have it.</summary>
    [Then("the HTTP response carries {header}")]
    [Looks]
    public void ThenTheResponseCarries(HeaderRule rule)
    {
        if (rule.Flaw(conversation.RequireResponse().Headers, _ => null) is { } flaw) throw new ClauseBrokenException(rule.Describe(_ => null), flaw);
    }

    /// <summary>
    /// The status is 200 to 299 and the content type text/event-stream, the content type is application/json and the body one JSON object, or the
    /// status is 405. A refusal is a status from 400 on, or an error in the body or on the stream: since nobody knows whether a request was meant,
    /// each of them will do. Where the survey could not reach the server either, the address may be a wrong one, and nothing is judged.
    /// </summary>
    [Then("the HTTP response is {response}")]
    [Looks]
    public void ThenTheResponseIs(ResponseRule rule)
    {
        var response = conversation.RequireResponse();
        if (rule.IsMetBy(response)) return;
        if (conversation.Subject.Survey.Failure is { } failure) throw new PreconditionException(failure);
        throw new ClauseBrokenException($"{rule}", ResponseRule.Describe(response));
    }

    private async Task RequireOtherWithoutOriginAsync(int? status)
    {
        var client = await conversation.ProbeAsync();
        var other = await client.OpenStreamAsync(Headers.None, conversation.Stopped)
            ?? throw new NotApplicableException("The server has not begun to answer GET within the reply window; it may wait until it has something to say");
        if (other.Status == status) throw new NotApplicableException($"The server opens no stream to anybody: HTTP status {status}");
    }
}
