using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Receiving;

/// <summary>Plain requests, which every server answers: a ping in the legacy era, server/discover in the modern one.</summary>
[Binding]
public sealed class RequestSteps(ServerConversation conversation, ServerSent sent)
{
    /// <summary>
    /// The answer to the request is a result, one without members but _meta, an error with one of these codes, or any error: then the refusal
    /// by HTTP status will do too.
    /// </summary>
    [Then("the server answers with {answer}")]
    public void ThenTheServerAnswersWith(ExpectedAnswer expected)
    {
        if (!expected.IsMetBy(conversation.Reply)) throw new ClauseBrokenException($"{expected}", conversation.Reply.Describe());
    }

    /// <summary>The answer is a result, which has what the table lists: at a place, which is the names of members with slashes between them, something that is so.</summary>
    [Then("the result has")]
    public void ThenTheResultHas(DataTable places)
    {
        if (conversation.Reply is not Reply.Success { Message.Result: var result }) throw new ClauseBrokenException("a result", conversation.Reply.Describe());
        Places.Demand(Sent.Of(result), places);
    }

    /// <summary>Nothing of the kind came until a later plain request was answered; what was asked before has been answered.</summary>
    [Then("the server has sent no {things}")]
    public async Task ThenTheServerHasSentNo(Things things)
    {
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The server did not answer: {conversation.Reply.Describe()}");
        if (await sent.ListAsync(things.Kind) is [var stray, ..]) throw new ClauseBrokenException($"no {things}", $"{stray}");
    }

    /// <summary>A further plain request on the same connection gets a result: the server was alive, and its silence says something.</summary>
    [Then("the server still answers a plain request")]
    public async Task ThenTheServerStillAnswers()
    {
        var client = await conversation.ProbeAsync();
        var reply = await client.SendAsync(client.PlainRequest(), conversation.Stopped);
        if (reply is not Reply.Success) throw new ClauseBrokenException("a result of a plain request afterwards", reply.Describe());
    }

    /// <summary>A further plain request on the same connection is answered in whatever way: the server was alive, and its silence says something.</summary>
    [Then("the server still reacts to a plain request")]
    public async Task ThenTheServerStillReacts()
    {
        var client = await conversation.ProbeAsync();
        var reply = await client.SendAsync(client.PlainRequest(), conversation.Stopped);
        if (!reply.ShowsLife) throw new ClauseBrokenException("an answer to a plain request afterwards", reply.Describe());
    }
}
