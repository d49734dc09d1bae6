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

    /// <summary>The client calls the tool with the least that its schema asks for, and waits for the answer.</summary>
    [When("the client calls the tool")]
    public async Task WhenTheClientCallsTheTool()
    {
        conversation.Reply = await call.CallAsync();
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The tool did not answer: {conversation.Reply.Describe()}");
    }

    /// <summary>Until a ping after the quiet window is answered, no notification came whose capability the server did not declare.</summary>
    [Then("each notification of the server belongs to a capability that it declared")]
    public async Task ThenEachNotificationIsCovered()
    {
        await conversation.SettleQuietlyAsync();
        var client = await conversation.ProbeAsync();
        foreach (var notification in client.Received.Select(received => received.Message).OfType<JsonRpcNotification>())
        {
            if (MethodAvailability.CoveredBy(notification.Method) is { } capability && !await declared.IncludeAsync(capability))
                throw new ClauseBrokenException($"no {notification.Method}, since the server does not declare {capability}", $"{notification}");
        }
    }

    /// <summary>After a barrier, no request or notification came that only a later revision defines. Methods of no revision are not judged.</summary>
    [Then("each message that the server sent is one that {revision} defines")]
    public async Task ThenEachMessageIsDefinedIn(Revision revision)
    {
        await conversation.SettleAsync();
        var client = await conversation.ProbeAsync();
        foreach (var message in client.Received.Select(received => received.Message))
        {
            if (MethodOf(message) is { } method && MethodAvailability.IntroducedIn(method) is { } introduced && introduced > revision)
                throw new ClauseBrokenException($"only messages of {revision}; {method} came with {introduced}", $"{message}");
        }
    }

    private static string? MethodOf(JsonRpcMessage message) => message switch
    {
        JsonRpcRequest request => request.Method,
        JsonRpcNotification notification => notification.Method,
        _ => null,
    };
}
