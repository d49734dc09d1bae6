using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/lifecycle, sections "Timeouts" and "Error Handling".</summary>
[Binding]
public sealed class ResilienceSteps(ServerConversation conversation, ToolCall call)
{
    /// <summary>The client calls the tool, and cancels the call while the tool is at work.</summary>
    [When("the client calls the tool and cancels the call at once")]
    public async Task WhenTheClientCancelsTheCall()
    {
        var client = await conversation.ProbeAsync();
        var sent = call.CallAsync();
        await CancelAsync(client, client.LastId);
        conversation.Abandon(sent);
    }

    /// <summary>Something came: a result, an error, or a status of HTTP.</summary>
    [Then("the server has answered")]
    public void ThenTheServerHasAnswered()
    {
        if (!conversation.Reply.ShowsLife) throw new ClauseBrokenException("an answer, be it an error", conversation.Reply.Describe());
    }

    /// <summary>
    /// A client that connects afterwards gets a result of initialize. Where each client has a server process of its own, nothing is left
    /// to show.
    /// </summary>
    [Then("the server still completes a handshake with a new client")]
    public async Task ThenTheServerStillCompletesAHandshake()
    {
        if ((await conversation.ProbeAsync()).Process is not null) return;
        var client = await conversation.ConnectAsync(ClientProfile.Bare);
        var reply = await client.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped);
        if (reply is not Reply.Success) throw new ClauseBrokenException("a handshake with a client that comes afterwards", reply.Describe());
    }

    private async Task CancelAsync(ServerProbe client, RequestId id)
    {
        try
        {
            await client.NotifyAsync(
                Method.Cancelled,
                CanonicalMessages.CancelledParameters(conversation.Revision, id),
                conversation.Stopped);
        }
        catch (ConnectionLostException exception)
        {
            conversation.Note($"The cancellation was not taken: {exception.Message}");
        }
    }
}
