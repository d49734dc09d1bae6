using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Sending;

/// <summary>The page basic/lifecycle, section "Operation".</summary>
[Binding]
public sealed class OperationSteps(ServerConversation conversation, ToolCall call, Declarations declared)
{
    private static readonly (string Capability, string Method)[] Lists =
        [("tools", Method.ListTools), ("prompts", Method.ListPrompts), ("resources", Method.ListResources)];

    /// <summary>For each of tools, prompts and resources that the server declares, in the handshake or to server/discover, the client asks for the list.</summary>
    [When("the client lists whatever the server declares")]
    public async Task WhenTheClientLists()
    {
        var client = await conversation.ProbeAsync();
        foreach (var (capability, method) in Lists)
        {
            if (!await declared.IncludeAsync(capability)) continue;
            conversation.Reply = await client.RequestAsync(method, parameters: null, conversation.Stopped);
        }
    }

    /// <summary>The client calls the tool with the least that its schema asks for and under a token for progress, answers what it is asked, and waits for the answer to its call.</summary>
    [When("the client calls the tool")]
    public async Task WhenTheClientCallsTheTool()
    {
        conversation.Reply = await call.CallAsync();
        // A server that asks where it must not may wait for the answer to that: what it asks is judged all the same.
        var hasAsked = (await conversation.ProbeAsync()).Received.Any(received => received.Message is JsonRpcRequest);
        if (!conversation.Reply.ShowsLife && !hasAsked) throw new PreconditionException($"The tool did not answer: {conversation.Reply.Describe()}");
    }

    /// <summary>The client calls the tool, and calls it again when the first call is answered.</summary>
    [When("the client calls the tool twice")]
    public async Task WhenTheClientCallsTwice()
    {
        await WhenTheClientCallsTheTool();
        await WhenTheClientCallsTheTool();
    }
}
