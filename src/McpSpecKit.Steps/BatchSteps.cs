using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index of 2025-03-26, section "Batching".</summary>
[Binding]
public sealed class BatchSteps(ServerConversation conversation, ServerTraffic traffic)
{
    private IReadOnlyList<Reply> replies = [];

    /// <summary>The client sends two plain requests in one array and waits for two answers, in one array or each by itself.</summary>
    [When("the client sends a batch of two requests")]
    public async Task WhenTheClientSendsTwoRequests()
    {
        var client = await conversation.ProbeAsync();
        await SendAsync(client, [], client.PlainRequest(), client.PlainRequest());
    }

    /// <summary>The client sends a notification of an unknown method and a plain request in one array.</summary>
    [When("the client sends a batch of a notification and a request")]
    public async Task WhenTheClientSendsANotificationAndARequest()
    {
        var client = await conversation.ProbeAsync();
        var notification = CanonicalMessages.Notification(conversation.Revision, UnknownMethods.Notification, parameters: null);
        await SendAsync(client, [notification], client.PlainRequest());
    }

    /// <summary>Each request of the batch got a result under its id.</summary>
    [Then("the server answers both requests of the batch")]
    public void ThenTheServerAnswersBoth()
    {
        if (replies.FirstOrDefault(reply => reply is not Reply.Success) is { } other)
            throw new ClauseBrokenException("a result for each request of the batch", other.Describe());
    }

    /// <summary>The request of the batch got a result, and until a later plain request is answered nothing came that answers no request.</summary>
    [Then("the server answers the request of the batch only")]
    public async Task ThenTheServerAnswersTheRequestOnly()
    {
        ThenTheServerAnswersBoth();
        await conversation.SettleAsync();
        if (traffic.Unasked is [var response, ..]) throw new ClauseBrokenException("no response to the notification of the batch", $"{response}");
    }

    private async Task SendAsync(ServerProbe client, IReadOnlyList<JsonObject> notifications, params IReadOnlyList<Draft> requests)
    {
        replies = await client.SendBatchAsync(notifications, requests, conversation.Stopped);
        conversation.Reply = replies[0];
    }
}
