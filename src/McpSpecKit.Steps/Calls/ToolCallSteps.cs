using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Calls;

/// <summary>Calls of the tool that the scenario has chosen.</summary>
[Binding]
public sealed class ToolCallSteps(ServerConversation conversation, ToolCall call, UnusualCalls unusual, MarkedCall marked)
{
    /// <summary>
    /// The client calls the tool with the least that its schema asks for and under a token for progress, answers what it is asked, and waits for
    /// the answer to its call.
    /// </summary>
    [When("the client calls the tool")]
    public async Task WhenTheClientCallsTheTool()
    {
        conversation.Reply = await call.CallAsync();
        // A server that asks where it must not may wait for the answer to that: what it asks is judged all the same.
        var hasAsked = (await conversation.ProbeAsync()).Received.Any(received => received.Message is JsonRpcRequest);
        if (!conversation.Reply.ShowsLife && !hasAsked) throw new PreconditionException($"The tool did not answer: {conversation.Reply.Describe()}");
    }

    /// <summary>
    /// The client calls the tool and does meanwhile what the words say.
    /// </summary>
    [When("the client calls the tool {manner}")]
    public async Task WhenTheClientCallsTheTool(CallManner manner)
    {
        if (manner.Words is not CallManner.Twice)
        {
            await unusual.CallAsync(manner);
            return;
        }

        await WhenTheClientCallsTheTool();
        await WhenTheClientCallsTheTool();
    }

    /// <summary>
    /// The client calls the tool with every marked argument, and its header repeats the value of the chosen one as it is, in Base64 although it fits,
    /// as something that begins as Base64 and is none, with a decimal point and a zero, as another value of the same type, or not at all. Or the
    /// chosen argument is this JSON, and the header the same text, or none beside null; or neither is there, or the header alone.
    /// </summary>
    [When("the client calls the tool with {marking}")]
    public async Task WhenTheClientCallsWith(Marking marking) => await conversation.SendAsync(await marked.DraftAsync(marking));
}
