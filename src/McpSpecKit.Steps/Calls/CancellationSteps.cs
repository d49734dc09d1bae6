using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Calls;

/// <summary>The page basic/patterns/cancellation of 2026-07-28, and what the transports add to it.</summary>
[Binding]
public sealed class CancellationSteps(ServerConversation conversation, ToolCall call, CancelledCall cancelled)
{
    private const long NeverSent = 987_654_321;
    private int before;

    /// <summary>
    /// While the tool is at work, the client gives the call up: in the modern era over HTTP by closing its stream, else by
    /// notifications/cancelled. Progress, or a plain request that is answered before, shows that the call has arrived; one that is answered
    /// after shows it of the cancellation.
    /// </summary>
    [When("the client calls the tool and cancels the call once it runs")]
    public Task WhenTheClientCancelsTheCall() => cancelled.GiveUpAsync();

    /// <summary>The client sends a plain request, waits for its answer, and sends notifications/cancelled for it.</summary>
    [When("the client cancels a request that was answered")]
    public Task WhenTheClientCancelsTooLate() => CancelAsync("names an answered request");

    /// <summary>The client sends notifications/cancelled that names an unknown id, an answered request or nothing, or that has no params.</summary>
    [When("the client sends a cancellation that {}")]
    public Task WhenTheClientSendsACancellation(string fault) => CancelAsync(fault);

    /// <summary>
    /// Until a later call of the same tool has run to its end, no response came for the one that was cancelled. A response may cross the
    /// cancellation on its way; so only one that comes on three attempts counts.
    /// </summary>
    [Then("the server does not answer the call")]
    public async Task ThenTheCallIsNotAnswered()
    {
        if (await cancelled.FindAftermathAsync(includingProgress: false) is { } answer)
            throw new ClauseBrokenException("no response to a request that was cancelled", $"{answer}");
    }

    /// <summary>
    /// Until a later call of the same tool has run to its end, neither a response nor progress came for the one that was cancelled. The later
    /// one shows that the tool reports progress. What comes may have crossed the cancellation on its way; so it counts only if something comes
    /// on three attempts.
    /// </summary>
    [Then("the server sends neither progress nor an answer for the call")]
    public async Task ThenNothingMoreComes()
    {
        if (await cancelled.FindAftermathAsync(includingProgress: true) is { } late)
            throw new ClauseBrokenException("nothing more for a request that was cancelled", $"{late}");
        if (!await cancelled.HasProgressAsync())
            throw new NotApplicableException($"The tool {call.Name} reports no progress, so that none says nothing; name another as \"progress\" under \"tools\" in mcpspeckit.json");
    }

    /// <summary>
    /// A later call of the same tool runs to its end, and another tool then lists that one, but not the one that was cancelled. Applies where
    /// the tool for slow work takes a string named mark, and the server has the tool that lists the marks of finished work. Work that ran to
    /// its end counts only if it did on three attempts.
    /// </summary>
    [Then("the tool has not run to its end")]
    public async Task ThenTheToolHasNotFinished()
    {
        if (await cancelled.HasFinishedAsync()) throw new ClauseBrokenException("work that ends with the cancellation", "work that ran to its end");
    }

    /// <summary>Until a later plain request was answered, the server has sent no response beside its own.</summary>
    [Then("the server does not answer the cancellation")]
    public async Task ThenItIsNotAnswered()
    {
        if (await ResponseToCancellationAsync() is { } response) throw new ClauseBrokenException("a cancellation that is ignored", $"{response}");
    }

    private async Task CancelAsync(string fault)
    {
        var client = await conversation.ProbeAsync();
        var plain = client.PlainRequest();
        var reply = await client.SendAsync(plain, conversation.Stopped);
        if (reply is not Reply.Success) throw new PreconditionException($"A plain request was not answered: {reply.Describe()}");
        before = client.Received.Count;
        var parameters = CanonicalMessages.CancelledParameters(conversation.Revision, RequestId.Of(NeverSent));
        switch (fault)
        {
            case "names an answered request":
                parameters["requestId"] = plain.Id!.Value.ToJsonNode();
                break;
            case "names nothing":
                parameters.Remove("requestId");
                break;
            case "names an unknown id" or "has no params":
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such cancellation.");
        }

        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = Method.Cancelled };
        if (fault != "has no params") message["params"] = parameters;
        await client.SendRawAsync(Encoding.UTF8.GetBytes(message.ToJsonString(ProtocolJson.Compact)), conversation.Stopped);
    }

    private async Task<JsonRpcMessage?> ResponseToCancellationAsync()
    {
        var client = await conversation.ProbeAsync();
        var plain = client.PlainRequest();
        var reply = await client.SendAsync(plain, conversation.Stopped);
        if (!reply.ShowsLife) throw new PreconditionException($"The server no longer reacts, so that its silence says nothing: {reply.Describe()}");
        // An answer that comes a second time, on another stream, is no answer to the cancellation.
        var earlier = client.Received.Take(before).Select(received => received.Message.Raw.ToString()).ToHashSet(StringComparer.Ordinal);
        return client.Received.Skip(before)
            .Select(received => received.Message)
            .Where(message => !earlier.Contains(message.Raw.ToString()))
            .FirstOrDefault(message => message is JsonRpcResult result ? result.Id != plain.Id : message is JsonRpcError error && error.Id != plain.Id);
    }
}
