using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Calls;

/// <summary>The page basic/patterns/index of 2026-07-28: who sends what while a request runs.</summary>
[Binding]
public sealed class ProgressSteps(ServerConversation conversation, ToolCall call)
{
    private RequestId id;

    /// <summary>The client declares every capability of the revision and calls the tool. It waits for the answer, or for a request of the server.</summary>
    [When("the client with every capability calls the tool")]
    public async Task WhenTheFullClientCalls()
    {
        conversation.Profile = ClientProfile.Everything(conversation.Revision);
        await CallAsync(message => message is JsonRpcRequest);
    }

    /// <summary>The client calls the tool under a token for progress, and waits for the answer.</summary>
    [When("the client calls the tool and asks for progress")]
    public Task WhenTheClientAsksForProgress() => CallAsync(_ => false);

    /// <summary>
    /// After a later plain request was answered, no message of the server was a request. The tool was called: a result has come, or a refusal
    /// other than that there is no such method or tool.
    /// </summary>
    [Then("the server has sent no request")]
    public async Task ThenNoRequestCame()
    {
        await conversation.SettleAsync();
        var received = (await conversation.ProbeAsync()).Received.Select(received => received.Message).ToList();
        if (received.OfType<JsonRpcRequest>().FirstOrDefault() is { } request) throw new ClauseBrokenException("no request of the server", $"{request}");
        if (!received.Exists(message => IsAnswer(message) && message is not JsonRpcError { Code: ErrorCode.MethodNotFound or ErrorCode.InvalidParams }))
            throw new PreconditionException("The tool did not come to need anything: it has brought no result");
    }

    /// <summary>Progress of the call has come, and its response. Where none is reported, nothing shows but the response.</summary>
    [Then("the client has received notifications and the answer")]
    public async Task ThenBothCame()
    {
        var received = (await conversation.ProbeAsync()).Received.Select(received => received.Message).ToList();
        if (!received.Exists(IsResult)) throw new ClauseBrokenException("the answer to the call", received.LastOrDefault()?.ToString() ?? "nothing");
        if (!received.Exists(message => message is JsonRpcNotification)) throw new NotApplicableException("The tool reported no progress before its answer");
    }

    private async Task CallAsync(Predicate<JsonRpcMessage> endsTheWait)
    {
        var client = await conversation.ProbeAsync();
        var draft = await call.DraftAsync();
        id = draft.Id!.Value;
        conversation.Abandon(client.TryBeginAsync(draft, conversation.Stopped));
        await client.AwaitAsync(received => IsAnswer(received.Message) || endsTheWait(received.Message), conversation.Stopped);
    }

    private async Task<List<JsonRpcNotification>> ProgressAsync() =>
        [.. (await conversation.ProbeAsync()).Received.Select(received => received.Message).OfType<JsonRpcNotification>().Where(told => told.Method == Method.Progress)];

    private bool IsResult(JsonRpcMessage message) => message is JsonRpcResult result && result.Id == id;

    private bool IsAnswer(JsonRpcMessage message) => IsResult(message) || (message is JsonRpcError error && error.Id == id);
}
