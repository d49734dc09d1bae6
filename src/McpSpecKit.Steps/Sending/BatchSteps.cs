using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Sending;

/// <summary>The page basic/index of 2025-03-26, section "Batching".</summary>
[Binding]
public sealed class BatchSteps(ServerConversation conversation, ServerTraffic traffic, Messenger messenger)
{
    private IReadOnlyList<Reply> replies = [];

    /// <summary>The client sends the messages in one array and waits for the answers to the requests among them, in one array or each by itself.</summary>
    [When("the client sends a batch of {batch}")]
    public async Task WhenTheClientSendsABatch(IReadOnlyList<OutgoingMessage> batch) => replies = await messenger.SendBatchAsync(batch);

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
}
