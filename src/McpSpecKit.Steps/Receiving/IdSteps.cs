using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/index, sections "Requests" and "Responses": the ids that pair them.</summary>
[Binding]
public sealed class IdSteps(ServerConversation conversation, ToolCall call)
{
    /// <summary>The client calls the tool, answers what it is asked, and waits until the call is answered or the reply window is over.</summary>
    [When("the client calls the tool and answers what it is asked")]
    public async Task WhenTheClientCallsAndAnswers() => conversation.Reply = await call.CallAsync();

    /// <summary>The client calls the tool, and calls it again when the first call is answered.</summary>
    [When("the client calls the tool twice and answers what it is asked")]
    public async Task WhenTheClientCallsTwice()
    {
        await WhenTheClientCallsAndAnswers();
        if (conversation.Reply.ShowsLife) await WhenTheClientCallsAndAnswers();
    }

    /// <summary>The answer, be it an error, came under the id of the request: the same value of the same type.</summary>
    [Then("the server answers under the same id")]
    public void ThenTheServerAnswersUnderTheSameId()
    {
        if (conversation.Reply is not (Reply.Success or Reply.Failure or Reply.Malformed { Message.Id: not null }))
            throw new ClauseBrokenException("an answer with the id of the request", conversation.Reply.Describe());
    }
}
