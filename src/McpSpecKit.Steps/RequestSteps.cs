using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

/// <summary>Plain requests, which every server answers: a ping in the legacy era, server/discover in the modern one.</summary>
[Binding]
public sealed class RequestSteps(ServerConversation conversation)
{
    /// <summary>The answer to the request is a result.</summary>
    [Then("the server answers with a result")]
    public void ThenTheServerAnswersWithAResult()
    {
        if (conversation.Reply is not Reply.Success) throw new ClauseBrokenException("a result", conversation.Reply.Describe());
    }

    /// <summary>The answer to the request is a result without members; what _meta says is let through.</summary>
    [Then("the server answers with an empty result")]
    public void ThenTheServerAnswersWithAnEmptyResult()
    {
        if (conversation.Reply is not Reply.Success { Message.Result: { ValueKind: JsonValueKind.Object } result }
            || result.EnumerateObject().Any(member => member.Name != "_meta"))
            throw new ClauseBrokenException("an empty result", conversation.Reply.Describe());
    }

    /// <summary>The answer to the request is an error, or a refusal by HTTP status.</summary>
    [Then("the server answers with an error")]
    public void ThenTheServerAnswersWithAnError()
    {
        if (conversation.Reply is not (Reply.Failure or Reply.Unanswered { Delivery.Accepted: false }))
            throw new ClauseBrokenException("an error", conversation.Reply.Describe());
    }

    /// <summary>The answer to the request is an error with this code.</summary>
    [Then("the server answers with error {int}")]
    public void ThenTheServerAnswersWithError(int code)
    {
        if (CodeOf(conversation.Reply) != code) throw new ClauseBrokenException($"error {code}", conversation.Reply.Describe());
    }

    /// <summary>The answer to the request is an error with one of these codes.</summary>
    [Then("the server answers with error {int} or {int}")]
    public void ThenTheServerAnswersWithEither(int code, int other)
    {
        if (CodeOf(conversation.Reply) is not { } came || (came != code && came != other))
            throw new ClauseBrokenException($"error {code} or {other}", conversation.Reply.Describe());
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

    /// <summary>The code of an error, also of one without an id in the body of a refusal.</summary>
    private static long? CodeOf(Reply reply) => reply switch
    {
        Reply.Failure failure => failure.Message.Code,
        Reply.Unanswered { Delivery: { } delivery } => delivery.Body.OfType<Protocol.JsonRpcError>().FirstOrDefault()?.Code,
        _ => null,
    };
}
